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

  /** Added to the first byte of a pair that vanished: the lead of the next one is open. */
  static final int VANISHED = 0x100;

  private static final int NONE = -1;

  final Reading previous;
  final char meant;
  final int lead;
  final double score;
  final long last;
  final int start;
  final int end;
  final int guessed;

  /** Brackets that are open. */
  final int open;

  /** The bracket that opened last, 0 behind one that closed. */
  final char opener;

  /** Whether several clauses were read. */
  final boolean clauses;

  /** How much worse the best other way to the same place is. */
  double gap;

  /** The normal character that came last, a space if that says nothing of what follows. */
  private final char next;

  private Context context;

  private Reading(Reading previous, char meant, int lead, double score, char unit, int[] run) {
    this.previous = previous;
    this.meant = meant;
    this.lead = lead;
    this.score = score;
    this.next = WordModel.normal(unit);
    this.last = follow(previous.last, next);
    this.start = run[0];
    this.end = run[1];
    this.guessed = previous.guessed + run[2];
    this.open = opened(previous.open, unit);
    this.opener = opener(previous.opener, unit);
    this.clauses = previous.clauses || PlanModel.isClauseEnd(unit);
    this.gap = previous.gap;
  }

  /** A step that reads no character. */
  private Reading(Reading previous, int lead, double cost, int start, int end) {
    this.previous = previous;
    this.meant = '\0';
    this.lead = lead;
    this.score = previous.score + cost;
    this.next = ' ';
    this.last = previous.last;
    this.start = start;
    this.end = end;
    this.guessed = previous.guessed;
    this.open = previous.open;
    this.opener = previous.opener;
    this.clauses = previous.clauses;
    this.gap = previous.gap;
  }

  private Reading(Context context, long last, int open, boolean clauses) {
    this.previous = null;
    this.meant = '\0';
    this.lead = ALIGNED;
    this.score = 0;
    this.next = ' ';
    this.last = last;
    this.start = NONE;
    this.end = NONE;
    this.guessed = 0;
    this.open = open;
    this.opener = 0;
    this.clauses = clauses;
    this.gap = Double.MAX_VALUE;
    this.context = context;
  }

  /** Begins behind {@code before}, in text as it stands. */
  static Reading first(PlanModel model, CharSequence before) {
    Context context = model.start();
    long last = WordModel.START;
    int open = 0;
    boolean clauses = false;
    for (int i = 0; i < before.length(); i++) {
      char next = WordModel.normal(before.charAt(i));
      context = next == ' ' ? context : model.after(context, next);
      last = follow(last, next);
      open = opened(open, before.charAt(i));
      clauses |= PlanModel.isClauseEnd(before.charAt(i));
    }
    return new Reading(context, last, open, clauses);
  }

  /** Goes on with the text as it stands. */
  Reading plain(double cost, char unit) {
    return new Reading(this, '\0', ALIGNED, score + cost, unit, new int[] {start, end, 0});
  }

  /** Begins the run at {@code at}. */
  Reading begin(double cost, int at) {
    return new Reading(this, UNKNOWN, cost, at, NONE);
  }

  /** Takes one meant character and keeps the next lead. */
  Reading shifted(double cost, char character, int newLead, int guesses) {
    int[] run = {start, NONE, guesses};
    return new Reading(this, character, newLead, score + cost, character, run);
  }

  /** Ends the run before {@code at}. */
  Reading end(int at, double cost) {
    return new Reading(this, ALIGNED, cost, start, at);
  }

  /**
   * Gives what stands before, worked out when first asked for: most readings are dropped before.
   */
  Context context(PlanModel model) {
    if (context == null) {
      Context before = previous.context(model);
      context = next == ' ' ? before : model.after(before, next);
    }
    return context;
  }

  private static int opened(int open, char unit) {
    return Marks.opens(unit) ? open + 1 : Marks.closes(unit) ? Math.max(0, open - 1) : open;
  }

  private static char opener(char before, char unit) {
    return Marks.opens(unit) ? unit : Marks.closes(unit) ? 0 : before;
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

  /** Tells whether the lead byte is known. */
  boolean isLed() {
    return lead > UNKNOWN && lead < VANISHED;
  }

  /** Gives the lead byte, {@link Bytes#ANY} if it is not known. */
  int known() {
    return isLed() ? lead : Bytes.ANY;
  }

  /** Gives the byte of a pair that vanished before the lead, {@link Bytes#ANY} if there is none. */
  int vanished() {
    return lead < VANISHED ? Bytes.ANY : lead & ~VANISHED;
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
