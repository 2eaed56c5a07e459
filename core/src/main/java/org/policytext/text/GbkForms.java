package org.policytext.text;

import java.util.Arrays;

/**
 * The characters of GBK by their normal form, as {@link WordModel} counts them.
 *
 * <p>Those of {@code 产} are {@code 产} and {@code 產}.
 */
final class GbkForms {
  private static final String[] FORMS = forms();

  private GbkForms() {}

  /** Gives the characters of a normal form. */
  static String of(char normal) {
    return FORMS[normal];
  }

  private static String[] forms() {
    GbkTable gbk = GbkTable.standard();
    String[] forms = new String[1 << Character.SIZE];
    Arrays.fill(forms, "");
    for (int unit = 0x80; unit < forms.length; unit++) {
      boolean own = unit < 0xE000 || unit > 0xF8FF;
      if (own && gbk.pair((char) unit) != 0) {
        forms[WordModel.normal((char) unit)] += (char) unit;
      }
    }
    return forms;
  }
}
