package org.policytext.read;

import java.util.Locale;
import org.policytext.lexicon.CharacterGroup.Kind;

/**
 * The numbers that a word processor prints before list items: 12 is {@code 12}, {@code 十二}, {@code
 * ⑫}, {@code l}, {@code xii} by format.
 */
final class ListNumerals {
  private static final int CIRCLED_ONE = 0x2460;
  private static final int MOST_CIRCLED = 20;
  private static final int FULL_WIDTH_ZERO = 0xFF10;

  private final String digits;
  private final String powers;
  private final String stems;
  private final String legalDigits;
  private final String legalPowers;

  ListNumerals(WordTable<Kind> characters) {
    digits = characters.texts(Kind.DIGITS).get(0);
    powers = characters.texts(Kind.POWERS).get(0);
    legalDigits = characters.texts(Kind.LEGAL_DIGITS).get(0);
    legalPowers = characters.texts(Kind.LEGAL_POWERS).get(0);
    stems = characters.texts(Kind.STEMS).get(0);
  }

  /** Gives a number in a format of WordprocessingML, in Arabic digits for one not known. */
  String format(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          han(number, digits, powers);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          han(number, legalDigits, legalPowers);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digital(number);
      case "ideographTraditional" -> number <= stems.length() ? stem(number) : digits(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalZero" -> number < 10 ? "0" + number : digits(number);
      case "lowerLetter" -> LatinNumber.letter(number);
      case "upperLetter" -> LatinNumber.letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> LatinNumber.roman(number);
      case "upperRoman" -> LatinNumber.roman(number).toUpperCase(Locale.ROOT);
      case "none" -> "";
      default -> digits(number);
    };
  }

  private static String digits(int number) {
    return String.valueOf(number);
  }

  private String stem(int number) {
    return number < 1 ? digits(number) : stems.substring(number - 1, number);
  }

  /** Gives 10 as 十, 12 as 十二, 20 as 二十, 105 as 一百零五. */
  private static String han(int number, String digits, String powers) {
    if (number < 1 || number > 9999) {
      return digits(number);
    }
    StringBuilder han = new StringBuilder();
    boolean gap = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = !han.isEmpty();
        continue;
      }
      han.append(gap ? digits.substring(0, 1) : "");
      gap = false;
      boolean bareTen = power == 1 && digit == 1 && han.isEmpty();
      han.append(bareTen ? "" : digits.charAt(digit));
      han.append(power > 0 ? powers.substring(power - 1, power) : "");
    }
    return han.toString();
  }

  private String digital(int number) {
    StringBuilder digital = new StringBuilder();
    digits(number).chars().forEach(c -> digital.append(digits.charAt(c - '0')));
    return digital.toString();
  }

  private static String circled(int number) {
    boolean printed = number >= 1 && number <= MOST_CIRCLED;
    return printed ? String.valueOf((char) (CIRCLED_ONE + number - 1)) : digits(number);
  }

  private static String fullWidth(int number) {
    StringBuilder wide = new StringBuilder();
    digits(number).chars().forEach(c -> wide.append((char) (FULL_WIDTH_ZERO + c - '0')));
    return wide.toString();
  }
}
