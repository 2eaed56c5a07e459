package org.policytext.text;

import org.policytext.lexicon.Table;

/**
 * The table {@code traditional-characters.tsv}: characters that only traditional script has.
 *
 * <p>{@code 產} is one; {@code 产} and {@code 制} are not.
 */
final class TraditionalCharacters {
  private static final byte[] TABLE = table();

  private TraditionalCharacters() {}

  static boolean contains(char unit) {
    return TABLE[unit] != 0;
  }

  static boolean anyIn(String text) {
    byte[] table = TABLE;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      seen |= table[text.charAt(i)];
    }
    return seen != 0;
  }

  /** Tells whether only simplified script has a character, as the form of a traditional one. */
  static boolean isSimplifiedOnly(char unit) {
    return Simplified.TABLE[unit] != 0;
  }

  private static final class Simplified {
    static final byte[] TABLE = table();

    private static byte[] table() {
      byte[] table = new byte[1 << Character.SIZE];
      for (char unit = '\u3400'; unit < '\uA000'; unit++) {
        if (contains(unit)) {
          table[WordModel.normal(unit)] = 1;
        }
      }
      return table;
    }
  }

  private static byte[] table() {
    byte[] table = new byte[1 << Character.SIZE];
    for (Table.Row row : Table.standard("traditional-characters.tsv").rows()) {
      for (char character : row.text("characters").toCharArray()) {
        table[character] = 1;
      }
    }
    return table;
  }
}
