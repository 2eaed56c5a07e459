package org.policytext.text;

import java.util.Arrays;

/**
 * How likely a character is behind others in one document: by its own undamaged text, which repeats
 * its words many times, by the language of plans and by {@link WordModel}.
 */
final class PlanModel {
  /** Units of the document that are counted, so that a huge one costs no more. */
  private static final int SAMPLE = 200_000;

  /**
   * What a character counts that is seen in the words of HanLP, in a phrase, in the plan itself.
   */
  private static final double[] WEIGHTS = {1, 100, 600};

  private static final double TRUST_PLAN = 0;
  private static final int BEFORE_ODD = 60;
  private static final char SPACE = '\u3000';
  private static final double INDENT = 0.2;
  private static final double ODD_SPACE = 1e-7;
  private static final double STRANGE = Math.exp(-4);

  private final Ngrams words = WordModel.standard().runs();
  private final PhraseModel phrases;
  private final Ngrams plan;
  private final Blend blend;
  private final byte[] printed = new byte[1 << Character.SIZE];

  /** How often a wide space stands behind a character, as in {@code 第一章　总则}. */
  private final int[] spaces = new int[1 << Character.SIZE];

  private double allSpaces;

  private final TraditionalCharacters characters;
  private boolean traditional;
  private int ends;
  private int markedEnds;

  /** How likely each character is wherever it stands, by its normal form and as it is printed. */
  private final double[] anywhere = new double[1 << Character.SIZE];

  private final double[] likely = new double[1 << Character.SIZE];
  private final char[][] followers;

  private PlanModel(int size, PhraseModel phrases, TraditionalCharacters characters) {
    this.phrases = phrases;
    this.characters = characters;
    plan = new Ngrams(size, TRUST_PLAN, true);
    blend = new Blend(new Ngrams[] {words, phrases.runs(), plan}, WEIGHTS);
    followers = new char[1 << Character.SIZE][];
  }

  /** Counts what stands in {@code text} outside of damaged stretches. */
  static PlanModel of(String text, PhraseModel phrases, TraditionalCharacters characters) {
    int end = Math.min(text.length(), SAMPLE);
    PlanModel model = new PlanModel(end * 3, phrases, characters);
    int from = 0;
    while (from < end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      model.count(text, from, to);
      from = to + 1;
    }
    model.judgeScript();
    model.judgeCharacters();
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
      printed[unit] = 1;
      char next = WordModel.normal(unit);
      if (next != ' ') {
        plan.count(context, next, 1);
        last = next;
      } else if (unit == SPACE) {
        spaces[last]++;
        allSpaces += last == WordModel.START ? 0 : 1;
      }
    }
    if (end == to) {
      plan.count(context, WordModel.START, 1);
      countEnd(text, from, to);
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

  /** Counts a run that was read, behind what stands before it. */
  void learn(String text, int from, int at, String meant) {
    int[] context = new int[Ngrams.LONGEST];
    plan.count(context, WordModel.START, 0);
    for (int i = Math.max(from, at - Ngrams.LONGEST); i < at; i++) {
      plan.count(context, WordModel.normal(text.charAt(i)), 0);
    }
    char last = WordModel.START;
    for (int i = 0; i < meant.length(); i++) {
      char next = WordModel.normal(meant.charAt(i));
      if (next != ' ') {
        plan.count(context, next, 1);
        addFollower(last, next);
        last = next;
      }
    }
  }

  private void addFollower(char last, char next) {
    char[] seen = followers[last];
    if (Arrays.binarySearch(seen, next) < 0) {
      followers[last] = Arrays.copyOf(seen, seen.length + 1);
      followers[last][seen.length] = next;
      Arrays.sort(followers[last]);
    }
  }

  private void judgeScript() {
    int balance = 0;
    for (char unit = '\u4E00'; unit < '\u9FFF'; unit++) {
      if (printed[unit] != 0) {
        balance += characters.contains(unit) ? 6 : -1;
      }
    }
    traditional = balance > 0;
  }

  private void judgeCharacters() {
    for (int unit = 0; unit < anywhere.length; unit++) {
      anywhere[unit] = blend.anywhere((char) unit);
    }
    for (int unit = 0; unit < likely.length; unit++) {
      char character = (char) unit;
      boolean strange = printed[unit] == 0 && isOdd(character);
      likely[unit] = anywhere[WordModel.normal(character)] * (strange ? STRANGE : 1);
    }
    likely[SPACE] = INDENT;
    char[][] seen = plan.followers();
    System.arraycopy(seen, 0, followers, 0, seen.length);
  }

  /**
   * Gives the share of {@link #likely} that a character has which was never seen behind the last.
   */
  double rest(Context context) {
    return context.rest()[0];
  }

  /** Gives the context at the start of a line. */
  Context start() {
    return after(blend.nowhere(), WordModel.START);
  }

  /** Gives the context behind {@code next}, a normal character. */
  Context after(Context context, char next) {
    return blend.after(context, next);
  }

  /** Tells whether a character may stand in a plan. */
  boolean isRare(char character) {
    char next = WordModel.normal(character);
    return words.count(next) == 0 && phrases.runs().count(next) == 0 && plan.count(next) == 0;
  }

  /**
   * Gives how likely a character is wherever it stands. Where it was never seen behind another, it
   * is as likely there as this times {@link Context#rest} for a run of one.
   */
  double likely(char character) {
    return likely[character];
  }

  /** Gives the characters seen behind {@code last}, in normal form, some twice. */
  char[][] followers(char last) {
    return new char[][] {
      WordModel.standard().followers(last), phrases.followers(last), followers[last]
    };
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
      double here = (spaces[last] + allSpaces / (plan.total() + 1) + ODD_SPACE);
      here /= plan.count(last) + 1;
      return Math.log(last == WordModel.START ? INDENT : here);
    }
    double probability = blend.probability(context, next, anywhere[next]);
    return Math.log(probability * likely[character] / anywhere[next]);
  }

  /** A sign that this plan has not printed, or a character of the other script or of none. */
  private boolean isOdd(char character) {
    boolean han = character >= '\u4E00' && character <= '\u9FFF';
    if (!han) {
      boolean bracket = Marks.opens(character) || Marks.closes(character);
      return !bracket && character != WordModel.START;
    }
    boolean old = characters.contains(character);
    boolean known = GbkTable.standard().isGb2312(character) || traditional && old;
    return !known || (traditional ? characters.isSimplifiedOnly(character) : old);
  }
}
