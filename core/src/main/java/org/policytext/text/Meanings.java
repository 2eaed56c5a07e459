package org.policytext.text;

/**
 * Finds the characters that may be meant where their bytes are not all known, as far as they are
 * likely enough.
 *
 * <p>Those that were seen behind the longest run come first, then those behind the last character,
 * the heaviest first, then any: so one can stop where no other can reach the bar.
 */
final class Meanings {
  private final PlanModel model;

  /** Of each character, in which search it was met last. */
  private final int[] met = new int[1 << Character.SIZE];

  private int search;
  private int work;
  private Context context;
  private Bytes bytes;
  private String favoured;
  private double gain;
  private Bar bar;
  private Goal goal;
  private double least;
  private double enough;

  Meanings(PlanModel model) {
    this.model = model;
  }

  /** Where a character goes that can be meant. */
  interface Goal {
    void reach(char meant, double log);
  }

  /** What a score must be more than. */
  interface Bar {
    double least();
  }

  /** Gives how many characters were weighed in all. */
  int work() {
    return work;
  }

  /**
   * Sends what fits {@code bytes} to {@code goal}.
   *
   * @param favoured characters that need not be likely
   * @param gain the score so far
   */
  void find(Reading reading, Bytes bytes, String favoured, double gain, Bar bar, Goal goal) {
    this.context = reading.context(model);
    this.bytes = bytes;
    this.favoured = favoured;
    this.gain = gain;
    this.bar = bar;
    this.goal = goal;
    least = Double.NaN;
    search++;
    for (int i = 0; i < favoured.length(); i++) {
      favour(favoured.charAt(i), reading.last());
    }
    for (int length = Ngrams.LONGEST - 1; length > 0; length--) {
      seen(context.runs()[length]);
      ownSeen(context.planRuns()[length]);
    }
    ownSeen(context.planRuns()[0]);
    heaviest(context.runs()[0]);
    anywhere(model.own().of(bytes));
    anywhere(model.likely().of(bytes));
    favour('\u3000', reading.last());
  }

  private void favour(char form, char last) {
    if (bytes.fit(form)) {
      work++;
      goal.reach(form, model.log(context, last, form));
    }
  }

  private void seen(int run) {
    if (run != 0) {
      RunTree runs = model.runs();
      for (int child = runs.children(run); child < runs.children(run + 1); child++) {
        meet(runs.letter(child), 0);
      }
    }
  }

  private void ownSeen(int run) {
    if (run != 0) {
      Ngrams plan = model.plan();
      for (int child = plan.firstChild(run); child != 0; child = plan.sibling(child)) {
        meet(plan.letter(child), 0);
      }
    }
  }

  /** Of those left either what was seen or what is left to shorter runs must make up a half. */
  private void heaviest(int run) {
    if (run == 0) {
      return;
    }
    RunTree runs = model.runs();
    double share = context.rest()[1] / context.sums()[0];
    for (int place = runs.children(run); place < runs.children(run + 1); place++) {
      int child = runs.heaviest(place);
      if (runs.seen(child) * share < enough() / 2) {
        return;
      }
      meet(runs.letter(child), child);
    }
  }

  private void anywhere(char[] likelyFirst) {
    for (char form : likelyFirst) {
      char next = WordModel.normal(form);
      if (met[next] != search) {
        if (model.anywhere(next) * model.share(form) * context.rest()[0] < enough() / 2) {
          return;
        }
        meet(next, 0);
      }
    }
  }

  /** Weighs a character; {@code pair} is its node behind the last one, if no longer run has it. */
  private void meet(char next, int pair) {
    if (met[next] == search) {
      return;
    }
    met[next] = search;
    double probability = -1;
    for (char form : GbkForms.of(next)) {
      if (next != ' ' && favoured.indexOf(form) < 0 && bytes.fit(form)) {
        if (probability < 0) {
          probability =
              pair == 0 ? model.probability(context, next) : model.probability(context, next, pair);
          work++;
        }
        double own = probability * model.share(form);
        if (own > enough()) {
          goal.reach(form, Math.log(own));
        }
      }
    }
  }

  /** Gives the probability from which a character can reach the bar. */
  private double enough() {
    if (bar.least() != least) {
      least = bar.least();
      enough = Math.exp(least - gain);
    }
    return enough;
  }
}
