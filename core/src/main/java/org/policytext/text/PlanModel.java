package org.policytext.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a character is behind others in one document: by its own undamaged text, which repeats
 * its words many times, and by {@link Language}.
 *
 * <p>The counts of both say together what stands behind the longest run that any of them knows, and
 * as far as they leave it open what stands behind shorter runs. Behind {@code 知识产} the plan has
 * seen {@code 权} behind 40 characters, the phrases behind 12.
 */
final class PlanModel {
  /** Units of the document that are counted, so that a huge one costs no more. */
  private static final int SAMPLE = 200_000;

  /** What a character counts that the plan itself has, as those of {@link Language}. */
  private static final double OWN = 600;

  private static final int BEFORE_ODD = 60;
  private static final char SPACE = '\u3000';
  private static final double INDENT = 0.2;
  private static final double ODD_SPACE = 1e-7;
  private static final double FLOOR = 1e-7;

  private final Language language;
  private final RunTree runs;
  private final Ngrams plan;
  private final boolean[] printed = new boolean[1 << Character.SIZE];
  private final StringBuilder ownCharacters = new StringBuilder();

  /** How often a wide space stands behind a character, as in {@code 第一章　总则}. */
  private final Map<Character, Integer> spaces = new HashMap<>();

  /** How likely characters are wherever they stand, as far as it was asked for. */
  private final float[] anywhere = new float[1 << Character.SIZE];

  private double allSpaces;
  private int script;
  private int ends;
  private int markedEnds;
  private Candidates own;

  private PlanModel(int size, Language language) {
    this.language = language;
    this.runs = language.runs();
    plan = new Ngrams(size, 0, true);
  }

  /** Counts what stands in {@code text} outside of damaged stretches. */
  static PlanModel of(String text, Language language) {
    int end = Math.min(text.length(), SAMPLE);
    PlanModel model = new PlanModel(end * 3, language);
    int from = 0;
    while (from < end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      model.count(text, from, to);
      from = to + 1;
    }
    model.own = Candidates.of(model.ownForms(), form -> model.anywhere(WordModel.normal(form)));
    return model;
  }

  /** Counts a line up to what may be damage. */
  private void count(String text, int from, int to) {
    int end = good(text, from, to);
    int[] context = new int[Ngrams.LONGEST];
    plan.count(context, WordModel.START, 0);
    char last = WordModel.START;
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      print(unit);
      char next = WordModel.normal(unit);
      if (next != ' ') {
        plan.count(context, next, 1);
        last = next;
      } else if (unit == SPACE) {
        spaces.merge(last, 1, Integer::sum);
        allSpaces += last == WordModel.START ? 0 : 1;
      }
    }
    if (end == to) {
      plan.count(context, WordModel.START, 1);
      countEnd(text, from, to);
    }
  }

  /** Notes a character, and what it says of the script. */
  private void print(char unit) {
    if (!printed[unit]) {
      printed[unit] = true;
      ownCharacters.append(unit);
      if (unit >= '\u4E00' && unit < '\u9FFF') {
        script += language.characters().contains(unit) ? 6 : -1;
      }
    }
  }

  /** Counts whether a line of several clauses ends with a mark. */
  private void countEnd(String text, int from, int to) {
    int inner = from;
    while (inner < to - 1 && !isClauseEnd(text.charAt(inner))) {
      inner++;
    }
    if (inner < to - 1) {
      ends++;
      markedEnds += Character.isLetterOrDigit(text.charAt(to - 1)) ? 0 : 1;
    }
  }

  static boolean isClauseEnd(char unit) {
    return unit == '，' || unit == ',' || unit == '。' || unit == '；';
  }

  /** Gives where the good text of a line ends: at a lost byte, or some way before an odd symbol. */
  private static int good(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int signs = CharacterClass.of(text.charAt(i));
      if ((signs & CharacterClass.LOST) != 0) {
        return i;
      }
      if ((signs & CharacterClass.ODD) != 0) {
        return Math.max(from, i - BEFORE_ODD);
      }
    }
    return to;
  }

  private char[] ownForms() {
    char[] forms = new char[ownCharacters.length()];
    int count = 0;
    for (int i = 0; i < forms.length; i++) {
      char unit = ownCharacters.charAt(i);
      boolean form = unit >= 0x80 && GbkTable.standard().pair(unit) != 0 && unit != SPACE;
      forms[count] = unit;
      count += form ? 1 : 0;
    }
    return Arrays.copyOf(forms, count);
  }

  /** Counts a run that was read, behind what stands before it. */
  void learn(String text, int at, String meant) {
    int[] context = new int[Ngrams.LONGEST];
    int from = at;
    while (from > 0 && at - from < Ngrams.LONGEST && text.charAt(from - 1) != '\n') {
      from--;
    }
    plan.count(context, WordModel.START, 0);
    for (int i = from; i < at; i++) {
      plan.count(context, WordModel.normal(text.charAt(i)), 0);
    }
    for (int i = 0; i < meant.length(); i++) {
      char next = WordModel.normal(meant.charAt(i));
      if (next != ' ') {
        plan.count(context, next, 1);
      }
    }
  }

  RunTree runs() {
    return runs;
  }

  Ngrams plan() {
    return plan;
  }

  /** Gives the characters of the plan itself, the likely ones first. */
  Candidates own() {
    return own;
  }

  /** Gives those of any plan in its script. */
  Candidates likely() {
    return language.likely(isTraditional());
  }

  private boolean isTraditional() {
    return script > 0;
  }

  /** Gives the context at the start of a line. */
  Context start() {
    int[] nowhere = new int[Ngrams.LONGEST];
    return after(new Context(nowhere, nowhere, null, null, null), WordModel.START);
  }

  /** Gives the context behind {@code next}, a normal character. */
  Context after(Context before, char next) {
    int[] nodes = new int[Ngrams.LONGEST];
    int[] own = new int[Ngrams.LONGEST];
    nodes[0] = runs.single(next);
    own[0] = plan.child(Ngrams.ROOT, next);
    for (int i = 0; i + 1 < Ngrams.LONGEST; i++) {
      int run = before.runs()[i];
      int planRun = before.planRuns()[i];
      nodes[i + 1] = run == 0 || nodes[i] == 0 ? 0 : runs.child(run, next);
      own[i + 1] = planRun == 0 || own[i] == 0 ? 0 : plan.child(planRun, next);
      if (nodes[i + 1] == 0 && own[i + 1] == 0) {
        break;
      }
    }
    return context(nodes, own);
  }

  private Context context(int[] nodes, int[] own) {
    double[] sums = new double[Ngrams.LONGEST];
    double[] left = new double[Ngrams.LONGEST];
    double[] rest = new double[Ngrams.LONGEST + 1];
    rest[Ngrams.LONGEST] = 1;
    for (int i = Ngrams.LONGEST - 1; i >= 0; i--) {
      double open = 0;
      if (nodes[i] != 0) {
        sums[i] = runs.sum(nodes[i]);
        open = runs.open(nodes[i]);
      }
      if (own[i] != 0) {
        sums[i] += OWN * plan.sum(own[i], i + 1);
        open += OWN * plan.open(own[i], i + 1);
      }
      left[i] = sums[i] > 0 ? open / sums[i] : 1;
      rest[i] = rest[i + 1] * left[i];
    }
    return new Context(nodes, own, sums, left, rest);
  }

  /** Tells whether a character, in normal form, was never seen. */
  boolean isRare(char next) {
    return runs.single(next) == 0 && plan.count(next) == 0;
  }

  /** Gives how likely a character, in normal form, is wherever it stands. */
  double anywhere(char next) {
    if (anywhere[next] == 0) {
      anywhere[next] = (float) reckoned(next);
    }
    return anywhere[next];
  }

  private double reckoned(char next) {
    double open = runs.open(RunTree.ROOT) + OWN * plan.open(Ngrams.ROOT, 0);
    double sum = runs.sum(RunTree.ROOT) + OWN * plan.sum(Ngrams.ROOT, 0);
    double seen = OWN * plan.seen(plan.child(Ngrams.ROOT, next), 0);
    int node = runs.single(next);
    seen += node == 0 ? 0 : runs.seen(node);
    return (seen + open * FLOOR) / sum;
  }

  /**
   * Gives the probability of a character, in normal form, that no run but one of a single character
   * has behind it, and the plan not at all.
   *
   * @param pair the node of that run and the character
   */
  double probability(Context context, char next, int pair) {
    double behind = runs.seen(pair) / context.sums()[0] + anywhere(next) * context.left()[0];
    return behind * context.rest()[1];
  }

  /** Gives the probability of a character, in normal form, in a context. */
  double probability(Context context, char next) {
    double probability = anywhere(next);
    int whole = runs.single(next);
    int ownWhole = plan.child(Ngrams.ROOT, next);
    for (int length = 0; length < Ngrams.LONGEST; length++) {
      int run = context.runs()[length];
      int own = context.planRuns()[length];
      whole = run == 0 || whole == 0 ? 0 : runs.child(run, next);
      ownWhole = own == 0 || ownWhole == 0 ? 0 : plan.child(own, next);
      if (whole == 0 && ownWhole == 0) {
        return probability * context.rest()[length];
      }
      if (context.sums()[length] > 0) {
        double seen = OWN * plan.seen(ownWhole, length + 1);
        seen += whole == 0 ? 0 : runs.seen(whole);
        probability = seen / context.sums()[length] + probability * context.left()[length];
      }
    }
    return probability;
  }

  /** Gives what of the probability of a normal character is that of a printed one. */
  double share(char character) {
    boolean strange = !printed[character] && language.isStrange(character, isTraditional());
    return strange ? Language.STRANGE : 1;
  }

  /**
   * Gives the natural logarithm of the probability that the line ends in a context.
   *
   * @param clauses whether the line has several, and so ends with a mark
   */
  double logEnd(Context context, char last, boolean clauses) {
    double end = log(context, last, WordModel.START);
    if (!clauses) {
      return end;
    }
    double marked = (markedEnds + 1) / (ends + 2.0);
    return end + Math.log(Character.isLetterOrDigit(last) ? 1 - marked : marked);
  }

  /** Gives the natural logarithm of the probability of a character in a context. */
  double log(Context context, char last, char character) {
    char next = WordModel.normal(character);
    if (next == ' ') {
      double here = spaces.getOrDefault(last, 0) + allSpaces / (plan.total() + 1) + ODD_SPACE;
      here /= plan.count(last) + 1;
      return Math.log(last == WordModel.START ? INDENT : here);
    }
    return Math.log(probability(context, next) * share(character));
  }
}
