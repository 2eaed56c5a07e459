package org.policytext.text;

/**
 * One way to read a damaged stretch up to some place: a link to the way so far and what came last.
 *
 * <p>Before the run {@code start} is -1; behind it {@code end} is set.
 */
final class Reading {
  /** In no pair: text as it stands. */
  static final int ALIGNED = -1;

  /** In a pair whose lead byte is lost. */
  static final int UNKNOWN = 0;

  final Reading previous;
  final String meant;
  final int lead;
  final double score;
  final char before;
  final char last;
  final int start;
  final int end;
  final int guessed;
  double gap;
  private WordPlaces places;
  private boolean takes;

  private Reading(
      Reading previous, String meant, int lead, double score, char[] history, int[] state) {
    this.previous = previous;
    this.meant = meant;
    this.lead = lead;
    this.score = score;
    this.before = history[0];
    this.last = history[1];
    this.start = state[0];
    this.end = state[1];
    this.guessed = state[2];
    this.gap = previous == null ? Double.MAX_VALUE : previous.gap;
  }

  static Reading first(char before, char last) {
    return new Reading(null, "", ALIGNED, 0, new char[] {before, last}, new int[] {-1, -1, 0});
  }

  /** Goes on with the text as it stands. */
  Reading plain(double cost, char next) {
    return taking(
        new Reading(this, "", ALIGNED, score + cost, follow(next), new int[] {start, end, guessed}),
        next);
  }

  /** Begins the run at {@code at}. */
  Reading begin(double cost, int at) {
    return new Reading(this, "", UNKNOWN, score + cost, history(), new int[] {at, -1, guessed});
  }

  /** Takes one meant character and keeps the next lead. */
  Reading shifted(double cost, char character, char next, int newLead) {
    return taking(
        new Reading(
            this,
            String.valueOf(character),
            newLead,
            score + cost,
            follow(next),
            new int[] {start, -1, guessed}),
        next);
  }

  /** The same, where a byte was guessed. */
  Reading guessed(double cost, char character, char next, int newLead) {
    return taking(
        new Reading(
            this,
            String.valueOf(character),
            newLead,
            score + cost,
            follow(next),
            new int[] {start, -1, guessed + 1}),
        next);
  }

  /** Ends the run before {@code at}. */
  Reading end(int at) {
    return new Reading(this, "", ALIGNED, score, history(), new int[] {start, at, guessed});
  }

  /** Gives where in words the text so far may be; worked out when first asked for. */
  WordPlaces places(PlanModel model) {
    if (places == null) {
      boolean moved = takes;
      WordPlaces before = previous == null ? WordPlaces.START : previous.places(model);
      places = moved ? model.after(before, last) : before;
    }
    return places;
  }

  boolean isShifted() {
    return lead != ALIGNED;
  }

  boolean isRepair() {
    return start >= 0;
  }

  private Reading taking(Reading reading, char next) {
    reading.takes = !(next == ' ' && last == WordModel.START);
    return reading;
  }

  /** An indent does not count as something that stands before. */
  private char[] follow(char next) {
    return next == ' ' && last == WordModel.START ? history() : new char[] {last, next};
  }

  private char[] history() {
    return new char[] {before, last};
  }

  /** Gives what the run means. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Reading reading = this; reading != null; reading = reading.previous) {
      text.append(reading.meant);
    }
    return text.reverse().toString();
  }

  /** Readings of the same key go on alike. */
  long key() {
    int state = lead == ALIGNED ? (start < 0 ? 1 : 2) : lead;
    return ((long) state << Character.SIZE | before) << Character.SIZE | last;
  }
}
