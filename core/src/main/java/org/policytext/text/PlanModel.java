package org.policytext.text;

import java.util.List;

/**
 * How likely a character is behind others in one document: by its own undamaged text first, which
 * repeats its words many times, and by {@link WordModel} as far as that says nothing.
 */
final class PlanModel {
  /** Units of the document that are counted, so that a huge one costs no more. */
  private static final int SAMPLE = 200_000;

  private static final double TRUST_WORDS = 1;
  private static final double TRUST_PLAN = 3;
  private static final double FLOOR = 1e-7;
  private static final float OF_LEXICON = 0.1f;
  private static final double INDENT = 0.2;
  private static final double ODD_SPACE = 1e-7;
  private static final double COMMON = 1e-6;
  private static final double STRANGE = -4;

  private final Ngrams words = WordModel.standard().runs();
  private final Ngrams plan;
  private final byte[] printed = new byte[1 << Character.SIZE];
  private final TraditionalCharacters characters;
  private boolean traditional;

  private PlanModel(int size, TraditionalCharacters characters) {
    this.characters = characters;
    plan = new Ngrams(size);
  }

  /** Counts {@code words}, and what stands in {@code text} outside of damaged stretches. */
  static PlanModel of(String text, List<String> words, TraditionalCharacters characters) {
    int end = Math.min(text.length(), SAMPLE);
    PlanModel model = new PlanModel(end * 3, characters);
    words.forEach(model::count);
    int from = 0;
    while (from < end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      model.count(text, from, to);
      from = to + 1;
    }
    model.judgeScript();
    return model;
  }

  private void count(String word) {
    int[] context = new int[Ngrams.LONGEST];
    for (int i = 0; i < word.length(); i++) {
      plan.count(context, WordModel.normal(word.charAt(i)), OF_LEXICON);
    }
  }

  /** Counts a line up to what may be damage. */
  private void count(String text, int from, int to) {
    int[] context = new int[Ngrams.LONGEST];
    plan.count(context, WordModel.START, 0);
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if ((CharacterClass.of(unit) & (CharacterClass.LOST | CharacterClass.ODD)) != 0) {
        return;
      }
      printed[unit] = 1;
      char next = WordModel.normal(unit);
      if (next != ' ') {
        plan.count(context, next, 1);
      }
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

  /** Gives the context at the start of a line. */
  Context start() {
    int[] nothing = new int[Ngrams.LONGEST];
    return after(new Context(nothing, null, nothing, null), WordModel.START);
  }

  /** Gives the context behind {@code next}, a normal character. */
  Context after(Context context, char next) {
    int[] inWords = words.follow(context.words(), next);
    int[] inPlan = plan.follow(context.plan(), next);
    return new Context(
        inWords,
        words.openShares(inWords, TRUST_WORDS),
        inPlan,
        plan.openShares(inPlan, TRUST_PLAN));
  }

  /** Tells whether a character may stand in a plan. */
  boolean isRare(char character) {
    char next = WordModel.normal(character);
    return words.count(next) == 0 && plan.count(next) == 0;
  }

  /** Tells whether a character is common enough to be guessed where bytes are lost. */
  boolean isCommon(char character) {
    char next = WordModel.normal(character);
    return words.count(next) > words.total() * COMMON || plan.count(next) > 0;
  }

  /** Gives the natural logarithm of the probability of a character in a context. */
  double log(Context context, char last, char character) {
    char next = WordModel.normal(character);
    if (next == ' ') {
      return Math.log(last == WordModel.START ? INDENT : ODD_SPACE);
    }
    double general =
        words.probability(context.words(), context.openWords(), next, FLOOR, TRUST_WORDS);
    double here = plan.probability(context.plan(), context.openPlan(), next, general, TRUST_PLAN);
    return Math.log(here) + (printed[character] == 0 && isOdd(character) ? STRANGE : 0);
  }

  /** A sign that this plan has not printed, or a character of the other script. */
  private boolean isOdd(char character) {
    boolean han = character >= '\u4E00' && character <= '\u9FFF';
    boolean bracket = Marks.opens(character) || Marks.closes(character);
    return !han && !bracket
        || (traditional ? characters.isSimplifiedOnly(character) : characters.contains(character));
  }
}
