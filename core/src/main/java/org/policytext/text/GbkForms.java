package org.policytext.text;

/**
 * The characters of GBK by their normal form, as {@link WordModel} counts them.
 *
 * <p>Those of {@code 产} are {@code 产} and {@code 產}.
 */
final class GbkForms {
  private static final char[] NONE = {};
  private static final char[][] FORMS = forms();

  private GbkForms() {}

  /** Gives the characters of a normal form; not to be changed. */
  static char[] of(char normal) {
    return FORMS[normal];
  }

  private static char[][] forms() {
    GbkTable gbk = GbkTable.standard();
    String[] found = new String[1 << Character.SIZE];
    for (int unit = 0x80; unit < found.length; unit++) {
      boolean own = unit < 0xE000 || unit > 0xF8FF;
      if (own && gbk.pair((char) unit) != 0) {
        char normal = WordModel.normal((char) unit);
        found[normal] = (found[normal] == null ? "" : found[normal]) + (char) unit;
      }
    }
    char[][] forms = new char[found.length][];
    for (int normal = 0; normal < forms.length; normal++) {
      forms[normal] = found[normal] == null ? NONE : found[normal].toCharArray();
    }
    return forms;
  }
}
