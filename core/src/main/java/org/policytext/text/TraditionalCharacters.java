package org.policytext.text;

import org.policytext.lexicon.Lexicon;

/**
 * The table {@code traditional-characters.tsv}: characters that only traditional script has.
 *
 * <p>{@code 產} is one; {@code 产} and {@code 制} are not.
 */
final class TraditionalCharacters {
  private final CharacterSet table;

  /** Their simplified forms; made when first asked for, since few texts do. */
  private volatile byte[] simplified;

  TraditionalCharacters(Lexicon lexicon) {
    StringBuilder all = new StringBuilder();
    for (org.policytext.lexicon.TraditionalCharacters row : lexicon.traditionalCharacters()) {
      all.append(row.characters());
    }
    table = CharacterSet.of(all);
  }

  boolean contains(char unit) {
    return table.contains(unit);
  }

  boolean anyIn(String text) {
    return table.in(text, 0, text.length()) >= 0;
  }

  /** Tells whether only simplified script has a character, as the form of a traditional one. */
  boolean isSimplifiedOnly(char unit) {
    if (simplified == null) {
      simplified = simplified();
    }
    return simplified[unit] != 0;
  }

  private byte[] simplified() {
    byte[] forms = new byte[1 << Character.SIZE];
    for (char unit = '\u3400'; unit < '\uA000'; unit++) {
      if (contains(unit)) {
        forms[WordModel.normal(unit)] = 1;
      }
    }
    return forms;
  }
}
