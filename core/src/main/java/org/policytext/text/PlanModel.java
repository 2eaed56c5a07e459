package org.policytext.text;

/**
 * How likely a character is after two others in one document: by its own undamaged lines first, by
 * {@link WordModel} where they say nothing.
 */
final class PlanModel {
  /** Units of the document that are counted, so that a huge one costs no more. */
  private static final int SAMPLE = 200_000;

  /** How much what follows by the dictionary counts beside each kind of follower seen. */
  private static final double TRUST = 3;

  private static final long PAIRS = 1L << 48;
  private static final long TRIPLES = 1L << 49;
  private static final long CONTEXTS = 1L << 50;
  private static final long KINDS = 1L << 51;
  private static final double FLOOR = 1e-10;
  private static final double INDENT = 0.2;
  private static final double ODD_SPACE = 1e-7;

  private final WordModel words;
  private final Tally counts = new Tally();

  private PlanModel(WordModel words) {
    this.words = words;
  }

  /** Counts what stands in {@code text} outside of damaged stretches. */
  static PlanModel of(String text) {
    PlanModel model = new PlanModel(WordModel.standard());
    int end = Math.min(text.length(), SAMPLE);
    char before = WordModel.START;
    char last = WordModel.START;
    boolean damaged = false;
    for (int i = 0; i < end; i++) {
      char unit = text.charAt(i);
      damaged = unit != '\n' && (damaged || isSign(unit));
      if (!damaged) {
        char next = model.words.normal(unit);
        model.count(before, last, next);
        before = last;
        last = next;
      }
    }
    return model;
  }

  private static boolean isSign(char unit) {
    return (CharacterClass.of(unit) & (CharacterClass.LOST | CharacterClass.ODD)) != 0;
  }

  private void count(char before, char last, char next) {
    long pair = WordModel.pair(last, next) | PAIRS;
    long triple = WordModel.triple(before, last, next) | TRIPLES;
    if (counts.count(pair) == 0) {
      counts.add(last | KINDS, 1);
    }
    if (counts.count(triple) == 0) {
      counts.add(WordModel.pair(before, last) | KINDS, 1);
    }
    counts.add(last, 1);
    counts.add(pair, 1);
    counts.add(triple, 1);
    counts.add(WordModel.pair(before, last) | CONTEXTS, 1);
  }

  WordPlaces after(WordPlaces places, char next) {
    return words.after(places, next);
  }

  char normal(char character) {
    return words.normal(character);
  }

  boolean isCommon(char next) {
    return words.isCommon(next) || counts.count(next) > 0;
  }

  boolean isRare(char next) {
    return words.isRare(next) && counts.count(next) == 0;
  }

  /** Gives the natural logarithm of the probability of a normal character after two others. */
  double log(WordPlaces places, char before, char last, char next) {
    if (next == ' ') {
      return Math.log(last == WordModel.START ? INDENT : ODD_SPACE);
    }
    double word = words.probability(places, before, last, next);
    double kindsOne = TRUST * counts.count(last | KINDS) + TRUST;
    double two =
        (counts.count(WordModel.pair(last, next) | PAIRS) + kindsOne * word)
            / (counts.count(last) + kindsOne);
    long context = WordModel.pair(before, last);
    double kindsTwo = TRUST * counts.count(context | KINDS) + TRUST;
    double three =
        (counts.count(WordModel.triple(before, last, next) | TRIPLES) + kindsTwo * two)
            / (counts.count(context | CONTEXTS) + kindsTwo);
    return Math.log(three + FLOOR);
  }
}
