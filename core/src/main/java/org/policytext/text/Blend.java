package org.policytext.text;

/**
 * How likely a character is behind others, by several sources at once: the counts of all behind the
 * longest run that any of them knows, and as far as those leave it open behind shorter runs.
 *
 * <p>Behind {@code 知识产} the plan has seen {@code 权} 40 times, the language of plans 12 times; each
 * counts as much as its weight.
 */
final class Blend {
  private static final double FLOOR = 1e-7;

  private final Ngrams[] sources;
  private final double[] weights;
  private final Context nowhere;

  /** Blends sources; each has a weight of its own. */
  Blend(Ngrams[] sources, double[] weights) {
    this.sources = sources;
    this.weights = weights;
    this.nowhere = context(new int[sources.length][Ngrams.LONGEST]);
  }

  /** Gives the context of no run at all. */
  Context nowhere() {
    return nowhere;
  }

  /** Gives the context behind {@code next}. */
  Context after(Context before, char next) {
    int[][] runs = new int[sources.length][];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = sources[i].follow(before.runs()[i], next);
    }
    return context(runs);
  }

  private Context context(int[][] runs) {
    double[] sums = new double[Ngrams.LONGEST];
    double[] left = new double[Ngrams.LONGEST];
    double[] rest = new double[Ngrams.LONGEST + 1];
    rest[Ngrams.LONGEST] = 1;
    for (int i = Ngrams.LONGEST - 1; i >= 0; i--) {
      double open = 0;
      for (int source = 0; source < runs.length; source++) {
        int run = runs[source][i];
        if (run != 0) {
          sums[i] += weights[source] * sources[source].sum(run, i + 1);
          open += weights[source] * sources[source].open(run, i + 1);
        }
      }
      left[i] = sums[i] > 0 ? open / sums[i] : 1;
      rest[i] = rest[i + 1] * left[i];
    }
    return new Context(runs, sums, left, rest);
  }

  /** Gives the probability of a character wherever it stands. */
  double anywhere(char next) {
    double seen = 0;
    double open = 0;
    double sum = 0;
    for (int i = 0; i < sources.length; i++) {
      seen += weights[i] * sources[i].seen(Ngrams.ROOT, sources[i].child(next), 0);
      open += weights[i] * sources[i].open(Ngrams.ROOT, 0);
      sum += weights[i] * sources[i].sum(Ngrams.ROOT, 0);
    }
    return sum > 0 ? (seen + open * FLOOR) / sum : FLOOR;
  }

  /** Gives the probability in a context; {@code anywhere} is that of no context. */
  double probability(Context context, char next, double anywhere) {
    double probability = anywhere;
    int[] wholes = new int[sources.length];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = sources[i].child(next);
    }
    for (int length = 0; length < Ngrams.LONGEST; length++) {
      double seen = 0;
      for (int i = 0; i < wholes.length; i++) {
        int run = context.runs()[i][length];
        wholes[i] = run == 0 || wholes[i] == 0 ? 0 : sources[i].child(run, next);
        seen += wholes[i] == 0 ? 0 : weights[i] * sources[i].seen(run, wholes[i], length + 1);
      }
      if (wholes[0] == 0 && seen == 0 && isNever(wholes)) {
        return probability * context.rest()[length];
      }
      if (context.sums()[length] > 0) {
        probability = seen / context.sums()[length] + probability * context.left()[length];
      }
    }
    return probability;
  }

  private static boolean isNever(int[] wholes) {
    for (int whole : wholes) {
      if (whole != 0) {
        return false;
      }
    }
    return true;
  }
}
