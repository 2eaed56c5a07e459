package org.policytext.read;

/** The signs that a DOC file has between its characters. */
final class DocText {
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char LEVELS = 9;

  private DocText() {}

  /** Gives the printed text: of a field its result, a line break as such, no objects and marks. */
  static String of(String raw) {
    StringBuilder text = new StringBuilder();
    int codes = 0;
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      codes += character == FIELD_BEGIN ? 1 : 0;
      codes -= codes > 0 && (character == FIELD_RESULT) ? 1 : 0;
      if (codes == 0) {
        text.append(printed(character));
      }
    }
    return text.toString();
  }

  private static String printed(char character) {
    return switch (character) {
      case '\u000B', '\u000C', '\r', '\n' -> "\n";
      case '\t' -> " ";
      case '\u001E' -> "-";
      case '\u00A0' -> " ";
      default -> character < ' ' ? "" : String.valueOf(character);
    };
  }

  /** Gives the name that WordprocessingML has for a number format of Word 97. */
  static String numberFormat(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10, 11, 33, 35, 37, 39 -> "chineseCounting";
      case 14, 19 -> "decimalFullWidth";
      case 17 -> "ideographDigital";
      case 18 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 30 -> "ideographTraditional";
      case 34, 38 -> "chineseLegalSimplified";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  /** Gives {@code （%1）} for the template that has a character from 0 on for each level. */
  static String template(String raw) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char character = raw.charAt(i);
      template.append(character < LEVELS ? "%" + (character + 1) : String.valueOf(character));
    }
    return template.toString();
  }
}
