package org.policytext.text;

/**
 * What the text behind a run says of where it ends: a bracket that the run opens closes there, and
 * none that it closes.
 */
final class RunEnds {
  private static final int LONGEST_RUN = 1_000;

  /** How far behind a run a bracket closes that it opened. */
  private static final int NEAR = 40;

  private final String text;
  private final PlanModel model;
  private final int begin;
  private final int lineEnd;

  /** For each place of the run, how many brackets close behind it that do not open there. */
  private final int[] wanted;

  /** Looks at a line from where a run may begin. */
  RunEnds(String text, PlanModel model, int begin, int lineEnd) {
    this.text = text;
    this.model = model;
    this.begin = begin;
    this.lineEnd = lineEnd;
    int end = Math.min(lineEnd, begin + LONGEST_RUN);
    wanted = new int[end - begin + 1];
    int closers = 0;
    for (int at = end - 1; at >= begin; at--) {
      char unit = text.charAt(at);
      closers += Marks.closes(unit) ? 1 : Marks.opens(unit) ? -1 : 0;
      closers = Math.max(0, closers);
      wanted[at - begin] = closers;
    }
  }

  /** Gives a reading whose run ends before {@code at}, weighed by what stands there. */
  Reading ended(Reading reading, int at) {
    int place = Math.min(at - begin, wanted.length - 1);
    int missing = Math.abs(reading.open - wanted[place]);
    double cost = -PlaceCosts.UNBALANCED * Math.min(missing, 2);
    if (at < lineEnd && reading.opener != 0 && !isClosed(reading.opener, at)) {
      cost -= PlaceCosts.UNBALANCED;
    }
    double line =
        at == lineEnd ? model.logEnd(reading.context(model), reading.last(), reading.clauses) : 0;
    return reading.end(at, cost + line);
  }

  /**
   * Tells whether the next bracket that closes behind {@code at} is of the kind of {@code opener}.
   */
  private boolean isClosed(char opener, int at) {
    int end = Math.min(lineEnd, at + NEAR);
    for (int i = at; i < end; i++) {
      char unit = text.charAt(i);
      if (Marks.opens(unit) || Marks.closes(unit)) {
        return Marks.fit(opener, unit);
      }
    }
    return true;
  }
}
