package org.policytext.text;

import java.util.BitSet;
import java.util.List;

/**
 * How likely a character is behind others in one document: by its own undamaged text first, which
 * repeats its words many times, and by {@link WordModel} as far as that says nothing.
 */
final class PlanModel {
  /** Units of the document that are counted, so that a huge one costs no more. */
  private static final int SAMPLE = 200_000;

  private static final double TRUST_PLAN = 1;
  private static final int BEFORE_ODD = 60;
  private static final double FLOOR = 1e-7;
  private static final double INDENT = 0.2;
  private static final double ODD_SPACE = 1e-7;
  private static final double COMMON = 1e-6;
  private static final double STRANGE = -4;
  private static final double FREQUENT = 3e-3;

  private final Ngrams words = WordModel.standard().runs();
  private final PhraseModel phrases;
  private final Ngrams plan;
  private final byte[] printed = new byte[1 << Character.SIZE];
  private final TraditionalCharacters characters;
  private boolean traditional;
  private char[][] followers;
  private BitSet frequent;

  private PlanModel(int size, PhraseModel phrases, TraditionalCharacters characters) {
    this.phrases = phrases;
    this.characters = characters;
    plan = new Ngrams(size, TRUST_PLAN, true);
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
    return model;
  }

  /** Counts a line up to what may be damage. */
  private void count(String text, int from, int to) {
    int end = good(text, from, to);
    int[] context = new int[Ngrams.LONGEST];
    plan.count(context, WordModel.START, 0);
    for (int i = from; i < end; i++) {
      char unit = text.charAt(i);
      printed[unit] = 1;
      char next = WordModel.normal(unit);
      if (next != ' ') {
        plan.count(context, next, 1);
      }
    }
    if (end == to) {
      plan.count(context, WordModel.START, 1);
    }
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
    for (int i = 0; i < meant.length(); i++) {
      char next = WordModel.normal(meant.charAt(i));
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
    Ngrams.Place nowhere = Ngrams.Place.NOWHERE;
    return after(new Context(nowhere, nowhere, nowhere), WordModel.START);
  }

  /** Gives the context behind {@code next}, a normal character. */
  Context after(Context context, char next) {
    return new Context(
        words.follow(context.words(), next),
        phrases.runs().follow(context.phrases(), next),
        plan.follow(context.plan(), next));
  }

  /** Tells whether a character may stand in a plan. */
  boolean isRare(char character) {
    char next = WordModel.normal(character);
    return words.count(next) == 0 && phrases.runs().count(next) == 0 && plan.count(next) == 0;
  }

  /** Tells whether a character is common enough to be guessed where bytes are lost. */
  boolean isCommon(char character) {
    char next = WordModel.normal(character);
    return words.count(next) > words.total() * COMMON
        || phrases.runs().count(next) > 0
        || plan.count(next) > 0;
  }

  /** Gives the characters that stand behind anything: a word may begin with them. */
  BitSet frequent() {
    if (frequent == null) {
      frequent = new BitSet();
      for (char unit = '\u4E00'; unit < '\uA000'; unit++) {
        frequent.set(unit, isFrequent(unit));
      }
    }
    return frequent;
  }

  private boolean isFrequent(char unit) {
    char next = WordModel.normal(unit);
    return words.count(next) > words.total() * FREQUENT
        || phrases.runs().count(next) > phrases.runs().total() * FREQUENT
        || plan.count(next) > plan.total() * FREQUENT;
  }

  /** Gives the characters seen behind {@code last}, in normal form. */
  List<char[]> followers(char last) {
    if (followers == null) {
      followers = plan.followers();
    }
    return List.of(WordModel.standard().followers(last), phrases.followers(last), followers[last]);
  }

  /** Gives the natural logarithm of the probability that the line ends in a context. */
  double logEnd(Context context) {
    return log(context, WordModel.START, WordModel.START);
  }

  /** Gives the natural logarithm of the probability of a character in a context. */
  double log(Context context, char last, char character) {
    char next = WordModel.normal(character);
    if (next == ' ') {
      return Math.log(last == WordModel.START ? INDENT : ODD_SPACE);
    }
    double general = words.probability(context.words(), next, FLOOR);
    double official = phrases.runs().probability(context.phrases(), next, general);
    double here = plan.probability(context.plan(), next, official);
    return Math.log(here) + (printed[character] == 0 && isOdd(character) ? STRANGE : 0);
  }

  /** A sign that this plan has not printed, or a character of the other script. */
  private boolean isOdd(char character) {
    boolean han = character >= '\u4E00' && character <= '\u9FFF';
    boolean bracket = character == '（' || character == '）';
    return !han && !bracket && character != WordModel.START
        || (traditional ? characters.isSimplifiedOnly(character) : characters.contains(character));
  }
}
