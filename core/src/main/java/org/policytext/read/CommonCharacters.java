package org.policytext.read;

import java.util.BitSet;
import org.policytext.lexicon.CharacterGroup.Kind;

/**
 * The characters that Chinese text is mostly made of: some 600 frequent ones in both scripts and
 * the punctuation. Of {@code 各级人民政府。} all seven are, of its GBK bytes read as Big5 hardly any.
 */
final class CommonCharacters {
  private final BitSet common = new BitSet(0x10000);

  CommonCharacters(WordTable<Kind> characters) {
    characters.texts(Kind.COMMON).forEach(text -> text.chars().forEach(common::set));
    common.set(0x2014, 0x2027); // dashes, quotation marks, ellipsis
    common.set(0x3000, 0x3012); // 、。《》「」【】
    common.set(0x3014, 0x3016); // 〔〕
    common.set(0xFF01, 0xFF5F); // full-width forms of ASCII
    common.set(0x2460, 0x246A); // ①
    common.set(0x00B7); // middle dot
  }

  boolean has(int character) {
    return common.get(character);
  }

  /** Gives the share of common ones among the characters beyond ASCII; 0 where there are none. */
  double shareIn(CharSequence text, int faults) {
    int found = 0;
    int all = 3 * faults;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 0x80) {
        all++;
        found += has(character) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) found / all;
  }
}
