package org.policytext.read;

/**
 * How a level of a list is numbered.
 *
 * @param start the first number
 * @param format a number format of WordprocessingML such as {@code chineseCounting}
 * @param template such as {@code （%1）} or {@code %1.%2}
 */
record ListLevel(int start, String format, String template) {
  static final ListLevel PLAIN = new ListLevel(1, "none", "");

  ListLevel withStart(int other) {
    return new ListLevel(other, format, template);
  }

  ListLevel withFormat(String other) {
    return new ListLevel(start, other, template);
  }

  ListLevel withTemplate(String other) {
    return new ListLevel(start, format, other);
  }
}
