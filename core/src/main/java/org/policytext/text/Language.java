package org.policytext.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.ColumnWord;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Indicator;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Phrase;
import org.policytext.lexicon.TitleWord;

/**
 * Which characters follow which in any plan: by the words of HanLP, by the phrases of {@code
 * phrases.tsv} and by the words of a lexicon.
 *
 * <p>Made for a damaged text only: it loads a dictionary, which takes half a second.
 */
final class Language {
  /** What a character counts that is seen in the words of HanLP, and in a phrase. */
  private static final double[] WEIGHTS = {1, 100};

  private static final int PHRASES = 1 << 17;

  /** How much less likely a character of the other script is, or a mark of no plan. */
  static final double STRANGE = Math.exp(-4);

  private final RunTree runs;
  private final boolean[] strangeInTraditional = new boolean[1 << Character.SIZE];
  private final boolean[] strangeInSimplified = new boolean[1 << Character.SIZE];
  private final TraditionalCharacters characters;
  private final Candidates inTraditional;
  private final Candidates inSimplified;

  private Language(Lexicon lexicon) {
    characters = new TraditionalCharacters(lexicon);
    Ngrams phrases = new Ngrams(PHRASES, 0, true);
    words(lexicon).forEach(word -> count(word, phrases));
    lexicon.phrases().stream().map(Phrase::example).forEach(phrase -> count(phrase, phrases));
    runs = RunTree.of(new Ngrams[] {WordModel.runs(), phrases}, WEIGHTS);
    for (int unit = 0; unit < strangeInTraditional.length; unit++) {
      strangeInTraditional[unit] = isStrange((char) unit, true, characters);
      strangeInSimplified[unit] = isStrange((char) unit, false, characters);
    }
    inTraditional = candidates(true);
    inSimplified = candidates(false);
  }

  /** Gives what {@code lexicon} says; that of the jar is made once. */
  static Language of(Lexicon lexicon) {
    return lexicon == Lexicon.standard() ? Standard.LANGUAGE : new Language(lexicon);
  }

  private static final class Standard {
    static final Language LANGUAGE = new Language(Lexicon.standard());
  }

  private static List<String> words(Lexicon lexicon) {
    return Stream.of(
            lexicon.bodies().stream().map(Body::canonical),
            lexicon.bodies().stream().flatMap(body -> body.shortForms().stream()),
            lexicon.indicators().stream().map(Indicator::name),
            lexicon.indicators().stream().flatMap(indicator -> indicator.variants().stream()),
            lexicon.headings().stream().map(HeadingWord::word),
            lexicon.columns().stream().map(ColumnWord::word),
            lexicon.titles().stream().map(TitleWord::word))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  private static void count(String phrase, Ngrams phrases) {
    int[] context = new int[Ngrams.LONGEST];
    for (int i = 0; i < phrase.length(); i++) {
      char next = WordModel.normal(phrase.charAt(i));
      if (next != ' ') {
        phrases.count(context, next, 1);
      }
    }
  }

  RunTree runs() {
    return runs;
  }

  TraditionalCharacters characters() {
    return characters;
  }

  /**
   * Tells whether a text that has not printed a character seldom does: a sign, a character of the
   * other script or of none.
   */
  boolean isStrange(char character, boolean traditional) {
    return (traditional ? strangeInTraditional : strangeInSimplified)[character];
  }

  /** Gives the characters that a text may mean, the likely ones first. */
  Candidates likely(boolean traditional) {
    return traditional ? inTraditional : inSimplified;
  }

  private static boolean isStrange(
      char character, boolean traditional, TraditionalCharacters characters) {
    boolean han = character >= '\u4E00' && character <= '\u9FFF';
    if (!han) {
      boolean bracket = Marks.opens(character) || Marks.closes(character);
      return !bracket && character != WordModel.START;
    }
    boolean old = characters.contains(character);
    boolean known = GbkTable.standard().isGb2312(character) || traditional && old;
    return !known || (traditional ? characters.isSimplifiedOnly(character) : old);
  }

  private Candidates candidates(boolean traditional) {
    char[] found = new char[1 << Character.SIZE];
    int count = 0;
    for (int normal = 0; normal < found.length; normal++) {
      if (runs.single((char) normal) != 0) {
        for (char form : GbkForms.of((char) normal)) {
          found[count++] = form;
        }
      }
    }
    return Candidates.of(
        Arrays.copyOf(found, count),
        form ->
            runs.seen(runs.single(WordModel.normal(form)))
                * (isStrange(form, traditional) ? STRANGE : 1));
  }
}
