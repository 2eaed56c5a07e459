package org.policytext.text;

/**
 * What the place of a character counts for it, beside the characters before: brackets close, a
 * heading has the number that is its turn, no mark begins a line.
 *
 * <p>Behind {@code （二）} a line that begins with {@code （} goes on with {@code 三}.
 */
final class PlaceCosts {
  private static final int LONGEST_HEADING = 40;
  private static final double AS_FORESEEN = 3;
  private static final double LEFT_OPEN = 5;
  private static final double LOST_AT_MARK = 6;
  private static final double MISSING = 8;
  private static final double NEVER = 10;

  /** What a bracket costs that closes nothing, or is not closed. */
  static final double UNBALANCED = 6;

  private static final String STOPS = "。；";
  private static final String NEVER_FIRST = "。，；、：！？）》”";

  private final HeadingNumbers.Expected numbers;
  private final boolean mayBeHeading;
  private final String headings;

  /** Prepares for a line of which {@code length} characters are left. */
  PlaceCosts(HeadingNumbers.Expected numbers, int length) {
    this.numbers = numbers;
    mayBeHeading = length < LONGEST_HEADING;
    headings = STOPS + "(（" + numbers.heading() + numbers.bracketed();
  }

  /** Gives the characters for which a place may speak; it speaks for no other. */
  String favoured(Reading reading) {
    boolean first = reading.before() == WordModel.START || reading.last() == WordModel.START;
    return first ? headings : reading.lead == Reading.UNKNOWN ? STOPS : "";
  }

  /** Gives what the place behind a reading counts for {@code meant}, less than 0 if against it. */
  double of(Reading reading, char meant) {
    char last = reading.last();
    double cost = ofPlace(reading, meant);
    if (Marks.closes(meant)) {
      boolean fits = reading.opener == 0 || Marks.fit(reading.opener, meant);
      cost -= reading.open <= 0 || !fits ? UNBALANCED : 0;
    }
    boolean opened = last == '(' && reading.before() == WordModel.START;
    if (opened) {
      cost += numbers.bracketed() == meant ? AS_FORESEEN : -AS_FORESEEN;
    }
    boolean numbered = reading.before() == '(' && HeadingNumbers.isNumeral(last);
    if (numbered && WordModel.normal(meant) != ')' && !HeadingNumbers.isNumeral(meant)) {
      cost -= LEFT_OPEN;
    }
    return cost;
  }

  /**
   * No mark begins a line, a heading has the number that is its turn, and behind a word it is most
   * often a mark whose byte was lost.
   */
  private double ofPlace(Reading reading, char meant) {
    boolean mark = NEVER_FIRST.indexOf(meant) >= 0;
    if (reading.last() == WordModel.START) {
      return mark ? -NEVER : ofNumber(meant);
    }
    if (reading.lead == Reading.UNKNOWN
        && STOPS.indexOf(meant) >= 0
        && Character.isLetterOrDigit(reading.last())) {
      return LOST_AT_MARK;
    }
    if (reading.before() != WordModel.START || HeadingNumbers.isNumeral(meant)) {
      return 0;
    }
    if (reading.last() == numbers.heading()) {
      return meant == '、' ? 0 : -ofNumber(reading.last());
    }
    return meant == '、' && HeadingNumbers.isNumeral(reading.last()) ? -AS_FORESEEN : 0;
  }

  /** What counts for a number that begins a line, until what follows shows that it is none. */
  private double ofNumber(char meant) {
    if (meant == numbers.heading() && mayBeHeading) {
      return numbers.headingMissing() ? MISSING : AS_FORESEEN;
    }
    return numbers.bracketedMissing() && WordModel.normal(meant) == '(' ? AS_FORESEEN : 0;
  }
}
