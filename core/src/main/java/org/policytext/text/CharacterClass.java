package org.policytext.text;

import java.util.Arrays;

/**
 * The one table that every text is looked through with: of each UTF-16 unit, which kinds of damage
 * it may be a sign of.
 *
 * <p>{@code of('ㄒ')} is {@link #ODD}, {@code of('?')} is {@link #LOST}, {@code of('产')} is 0.
 */
final class CharacterClass {
  /** A byte that could not be decoded: {@code ?} or U+FFFD. */
  static final byte LOST = 1;

  /** Symbols that plans do not use and shifted bytes give: {@code ㄒ ┘ ∪ Ж ゐ}. */
  static final byte ODD = 2;

  /** Latin letters with a tone mark, as in {@code qū}, and letters printed only in notes. */
  static final byte TONED = 4;

  /** The small full stop of {@code 3﹒}. */
  static final byte SMALL_STOP = 8;

  /** {@code « »}. */
  static final byte ANGLE_QUOTE = 16;

  /** Signs of text decoded with a wrong charset: Latin-1 letters, controls, private use. */
  static final byte FOREIGN = 32;

  /** An opening bracket. */
  static final byte OPENING = 64;

  /** What UTF-8 read as GBK begins with for {@code ，。、的一}, and what U+FFFD becomes. */
  static final byte UTF8_IN_GBK = (byte) 128;

  private static final String UTF8_SIGNS = "锛銆鐨涓锟";

  private static final byte[] CLASSES = classes();

  /** Which units have a class at all: small enough to stay in the processor's first cache. */
  private static final CharacterSet SIGNS = signs();

  private CharacterClass() {}

  /** Gives the signs that {@code unit} carries, 0 for none. */
  static byte of(char unit) {
    return CLASSES[unit];
  }

  /** Gives all signs found in {@code text}, in one pass. */
  static int in(String text) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.contains(text.charAt(i))) {
        seen |= CLASSES[text.charAt(i)];
      }
    }
    return seen;
  }

  private static CharacterSet signs() {
    StringBuilder signs = new StringBuilder();
    for (int unit = 0; unit < CLASSES.length; unit++) {
      if (CLASSES[unit] != 0) {
        signs.append((char) unit);
      }
    }
    return CharacterSet.of(signs);
  }

  private static byte[] classes() {
    byte[] classes = new byte[1 << Character.SIZE];
    fill(classes, 0x0080, 0x009F, FOREIGN);
    fill(classes, 0x00C0, 0x0180, FOREIGN);
    classes['×'] = 0;
    classes['÷'] = 0;
    fill(classes, 0xE000, 0xF8FF, FOREIGN);
    fill(classes, 0x0370, 0x052F, ODD);
    fill(classes, 0x2200, 0x22FF, ODD);
    fill(classes, 0x2300, 0x23FF, ODD);
    fill(classes, 0x2500, 0x259F, ODD);
    fill(classes, 0x3040, 0x312F, ODD);
    fill(classes, 0xFE30, 0xFE4F, ODD);
    for (char toned :
        "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿăĕĭŏŭɡɑ\u0300\u0301\u0304\u0306\u030C".toCharArray()) {
      classes[toned] |= TONED;
    }
    for (char sign : UTF8_SIGNS.toCharArray()) {
      classes[sign] |= UTF8_IN_GBK;
    }
    classes['?'] |= LOST;
    classes['\uFFFD'] |= LOST;
    classes['\uFE52'] |= SMALL_STOP;
    classes['«'] |= ANGLE_QUOTE;
    classes['»'] |= ANGLE_QUOTE;
    classes['('] |= OPENING;
    classes['（'] |= OPENING;
    return classes;
  }

  private static void fill(byte[] classes, int from, int to, byte value) {
    Arrays.fill(classes, from, to + 1, value);
  }
}
