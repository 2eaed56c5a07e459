package org.policytext.cli;

/** Text of plans, made safe for a terminal. */
final class Printable {
  private Printable() {}

  /** Gives {@code text} on one line, without characters that steer a terminal. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
