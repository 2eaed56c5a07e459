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

  private static final int NONE = -1;

  final Reading previous;
  final char meant;
  final int lead;
  final double score;
  final Context context;
  final long last;
  final int start;
  final int end;
  final int guessed;

  /** Brackets that are open. */
  final int open;

  /** How much worse the best other way to the same place is. */
  double gap;

  private Reading(
      Reading previous, char meant, int lead, double score, Context context, long last, int[] run) {
    this.previous = previous;
    this.meant = meant;
    this.lead = lead;
    this.score = score;
    this.context = context;
    this.last = last;
    this.start = run[0];
    this.end = run[1];
    this.guessed = run[2];
    this.open = run[3];
    this.gap = previous == null ? Double.MAX_VALUE : previous.gap;
  }

  /** Begins behind {@code before}, in text as it stands. */
  static Reading first(PlanModel model, CharSequence before) {
    Context context = model.start();
    long last = WordModel.START;
    int open = 0;
    for (int i = 0; i < before.length(); i++) {
      char next = WordModel.normal(before.charAt(i));
      context = next == ' ' ? context : model.after(context, next);
      last = follow(last, next);
      open = opened(open, before.charAt(i));
    }
    return new Reading(null, '\0', ALIGNED, 0, context, last, new int[] {NONE, NONE, 0, open});
  }

  /** Goes on with the text as it stands. */
  Reading plain(PlanModel model, double cost, char unit) {
    int[] run = {start, end, guessed, opened(open, unit)};
    return next(model, '\0', ALIGNED, cost, unit, run);
  }

  /** Begins the run at {@code at}. */
  Reading begin(double cost, int at) {
    int[] run = {at, NONE, guessed, open};
    return new Reading(this, '\0', UNKNOWN, score + cost, context, last, run);
  }

  /** Takes one meant character and keeps the next lead. */
  Reading shifted(PlanModel model, double cost, char character, int newLead, int guesses) {
    int[] run = {start, NONE, guessed + guesses, opened(open, character)};
    return next(model, character, newLead, cost, character, run);
  }

  /** Ends the run before {@code at}. */
  Reading end(int at, double cost) {
    int[] run = {start, at, guessed, open};
    return new Reading(this, '\0', ALIGNED, score + cost, context, last, run);
  }

  private Reading next(
      PlanModel model, char character, int newLead, double cost, char unit, int[] run) {
    char next = WordModel.normal(unit);
    Context behind = next == ' ' ? context : model.after(context, next);
    double sum = score + cost;
    return new Reading(this, character, newLead, sum, behind, follow(last, next), run);
  }

  private static int opened(int open, char unit) {
    return Marks.opens(unit) ? open + 1 : Marks.closes(unit) ? Math.max(0, open - 1) : open;
  }

  /** An indent does not count as something that stands before. */
  private static long follow(long last, char next) {
    boolean indent = next == ' ' && (char) last == WordModel.START;
    return indent ? last : (last << Character.SIZE | next) & 0xFFFF_FFFF_FFFFL;
  }

  boolean isShifted() {
    return lead != ALIGNED;
  }

  boolean isRepair() {
    return start >= 0;
  }

  /** Gives the normal character that came last. */
  char last() {
    return (char) last;
  }

  /** Gives the one before that. */
  char before() {
    return (char) (last >>> Character.SIZE);
  }

  /** Gives what the run means. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Reading reading = this; reading != null; reading = reading.previous) {
      if (reading.meant != '\0') {
        text.append(reading.meant);
      }
    }
    return text.reverse().toString();
  }

  /** Readings of the same key go on alike. */
  long key() {
    long state = lead == ALIGNED ? (start < 0 ? 1 : 2) : lead;
    return state << 3 * Character.SIZE | last;
  }
}
