package org.policytext.text;

/**
 * Signs that a shifted run stands at a place: a lost byte before what a shift makes of a mark, or
 * symbols that no plan uses.
 *
 * <p>In {@code ?。ㄒ唬┘訌娍傮w設計} the {@code ?} is one; in {@code 什么是知识产权?我们} it is none.
 */
final class RunAnchors {
  /** How far behind a lost byte a sign of a shift is looked for. */
  private static final int REACH = 16;

  /** Unusual characters so near to an odd symbol, and how many of them make a run. */
  private static final int AROUND = 12;

  private static final int MANY = 6;

  private static final String BRACKETS = "([{";
  private static final String WIDE_MARKS = "，：；？（）％．／－［］";
  private static final String SENTENCE_ENDS = "\n。；;";
  private static final char FIRST_FRAME = '\u2500';
  private static final int ASCII_TRAIL = 0x40;
  private static final int ASCII_END = 0x7F;
  private static final int SECOND_LEVEL = 0xD8A1;
  private static final int FIRST_LEVEL = 0xB0A1;
  private static final int FIRST_LETTER = 0xA4A1;
  private static final int GB2312_TRAIL = 0xA1;

  private final String text;

  RunAnchors(String text) {
    this.text = text;
  }

  /** A lost byte with something behind it that a shift gives and good text does not. */
  boolean isLostByte(int at) {
    boolean lost = (CharacterClass.of(text.charAt(at)) & CharacterClass.LOST) != 0;
    if (!lost || at + 1 >= text.length()) {
      return false;
    }
    if (isDoubled(at) || isTrailAlone(at)) {
      return true;
    }
    char behind = text.charAt(at + 1);
    if (!isPart(behind)) {
      return false;
    }
    if (behind != Folding.fold(behind) && Character.isLetterOrDigit(behind)) {
      return true;
    }
    int end = Math.min(text.length(), at + 1 + REACH);
    for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
      if (isUnusual(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Both bytes of one mark lost, before a bracket or a digit: {@code 体系??(责任单位：…)}, {@code
   * 全覆盖??2025年}.
   */
  private boolean isDoubled(int at) {
    boolean pair = at + 2 < text.length() && text.charAt(at + 1) == text.charAt(at) && at > 0;
    return pair && isBracketOrDigit(text.charAt(at + 2)) && isHan(text.charAt(at - 1));
  }

  private static boolean isBracketOrDigit(char unit) {
    return BRACKETS.indexOf(unit) >= 0 || unit >= '0' && unit <= '9';
  }

  /** The first character of a sentence, its second byte alone: {@code 。?_展知識產權}. */
  private boolean isTrailAlone(int at) {
    boolean begins = at == 0 || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    return begins && at + 2 < text.length() && isTrail(at + 1) && isHan(text.charAt(at + 2));
  }

  private boolean isTrail(int at) {
    return text.charAt(at) >= ASCII_TRAIL && text.charAt(at) < ASCII_END;
  }

  private static boolean isPart(char unit) {
    return unit >= ASCII_END || unit == '?' || unit == '!' || unit == '(' || unit == ',';
  }

  /** Odd symbols, and characters outside of the common half of GB 2312. */
  static boolean isUnusual(char unit) {
    if ((CharacterClass.of(unit) & CharacterClass.ODD) != 0) {
      return true;
    }
    int pair = unit < ASCII_END ? 0 : GbkTable.standard().pair(unit);
    if (pair >= FIRST_LETTER && pair < FIRST_LEVEL && (pair & 0xFF) >= GB2312_TRAIL) {
      return true;
    }
    boolean han = unit >= '\u4E00' && unit <= '\u9FFF';
    return han && (pair < FIRST_LEVEL || pair >= SECOND_LEVEL || (pair & 0xFF) < GB2312_TRAIL);
  }

  /** An odd symbol where good text has none. */
  boolean isOddSymbol(int at) {
    boolean odd = (CharacterClass.of(text.charAt(at)) & CharacterClass.ODD) != 0;
    return odd && (isAmongHan(at) || isAmongUnusual(at) || isBeforeHan(at));
  }

  /** Many characters around an odd symbol are ones that plans seldom print. */
  private boolean isAmongUnusual(int at) {
    int unusual = 0;
    for (int i = Math.max(0, at - AROUND); i < Math.min(text.length(), at + AROUND); i++) {
      unusual += isUnusual(text.charAt(i)) ? 1 : 0;
    }
    return unusual >= MANY;
  }

  /** What a full stop and the byte behind it become: {@code 工作推进机制Ｊ姓穹窬智}. */
  boolean isWideLetter(int at) {
    char unit = text.charAt(at);
    boolean wide = unit > '\uFF01' && unit < '\uFF5E' && WIDE_MARKS.indexOf(unit) < 0;
    return wide
        && at > 0
        && at + 1 < text.length()
        && isHan(text.charAt(at - 1))
        && (isHan(text.charAt(at + 1)) || isUnusual(text.charAt(at + 1)));
  }

  /** A letter of another script, or a piece of a frame: {@code 等要素。ǜ鲄^、}. */
  private boolean isBeforeHan(int at) {
    return text.charAt(at) >= FIRST_FRAME && at + 1 < text.length() && isHan(text.charAt(at + 1));
  }

  private boolean isAmongHan(int at) {
    return at > 0
        && at + 1 < text.length()
        && (isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1)));
  }

  static boolean isHan(char unit) {
    return unit >= '\u4E00' && unit <= '\u9FFF';
  }
}
