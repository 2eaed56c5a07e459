package org.policytext.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.ComparisonWord.Where;
import org.policytext.lexicon.Multiplier;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.TargetLexicon;
import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.Trie;

/** The tables of targets, ready to be found at a place, forwards or backwards. */
final class TargetWords {
  private static final String JOINERS = "、和及与或并";
  private static final int LONGEST_WORD = 8;

  private final Trie<QuantityUnit> units;
  private final Trie<BigDecimal> multipliers;
  private final Trie<ComparisonWord> before;
  private final Trie<ComparisonWord> leading;
  private final Trie<ComparisonWord> behind;
  private final Trie<TargetVerb> verbs;
  private final Trie<TargetVerb> verbsBackwards;
  private final Map<NotTarget.Where, Trie<NotTarget>> refusals = new HashMap<>();
  private final PeriodForms periods;

  TargetWords(TargetLexicon lexicon) {
    Trie.Builder<QuantityUnit> unitWords = new Trie.Builder<>();
    lexicon.units().forEach(unit -> unitWords.add(unit.unit(), unit));
    units = unitWords.build();
    Trie.Builder<BigDecimal> multiplierWords = new Trie.Builder<>();
    for (Multiplier multiplier : lexicon.multipliers()) {
      multiplierWords.add(multiplier.word(), multiplier.value());
    }
    multipliers = multiplierWords.build();
    Trie.Builder<ComparisonWord> beforeWords = new Trie.Builder<>();
    Trie.Builder<ComparisonWord> leadingWords = new Trie.Builder<>();
    Trie.Builder<ComparisonWord> behindWords = new Trie.Builder<>();
    for (ComparisonWord word : lexicon.comparisons()) {
      if (word.where() == Where.BEHIND) {
        behindWords.add(word.word(), word);
      } else {
        beforeWords.add(reversed(word.word()), word);
        if (word.force() == Force.RATE || word.meaning() == Meaning.EACH) {
          leadingWords.add(word.word(), word);
        }
      }
    }
    before = beforeWords.build();
    leading = leadingWords.build();
    behind = behindWords.build();
    Trie.Builder<TargetVerb> verbWords = new Trie.Builder<>();
    Trie.Builder<TargetVerb> verbWordsBackwards = new Trie.Builder<>();
    for (TargetVerb verb : lexicon.verbs()) {
      verbWords.add(verb.word(), verb);
      verbWordsBackwards.add(reversed(verb.word()), verb);
    }
    verbs = verbWords.build();
    verbsBackwards = verbWordsBackwards.build();
    for (NotTarget.Where where : NotTarget.Where.values()) {
      refusals.put(where, refusals(lexicon, where));
    }
    periods = new PeriodForms(lexicon.periods());
  }

  private static Trie<NotTarget> refusals(TargetLexicon lexicon, NotTarget.Where where) {
    boolean backwards =
        where == NotTarget.Where.NUMBER
            || where == NotTarget.Where.HEADING
            || where == NotTarget.Where.FORWARD;
    Trie.Builder<NotTarget> words = new Trie.Builder<>();
    lexicon.notTargets().stream()
        .filter(word -> word.where() == where)
        .forEach(word -> words.add(backwards ? reversed(word.word()) : word.word(), word));
    return words.build();
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  PeriodForms periods() {
    return periods;
  }

  Trie.Found<QuantityUnit> unit(CharSequence text, int at, int limit) {
    return units.longest(text, at, limit);
  }

  Trie.Found<BigDecimal> multiplier(CharSequence text, int at, int limit) {
    return multipliers.longest(text, at, limit);
  }

  /** Gives the word that stands behind a unit at {@code at}, or null. */
  Trie.Found<ComparisonWord> behind(CharSequence text, int at, int limit) {
    return behind.longest(text, at, limit);
  }

  /** Gives the word that tells a rate at {@code at}, or null. */
  Trie.Found<ComparisonWord> leading(CharSequence text, int at, int limit) {
    return leading.longest(text, at, limit);
  }

  /** Tells whether a joining word stands at {@code at}: 和, but not that of 和谐 or 饱和. */
  boolean joins(String text, int at) {
    if (JOINERS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    for (int start = Math.max(0, at - 1); start <= at; start++) {
      Trie.Found<TargetVerb> found = verb(text, start, Math.min(text.length(), at + LONGEST_WORD));
      if (found != null && found.value().kind() == TargetVerb.Kind.GUARD && found.end() > at) {
        return false;
      }
    }
    return true;
  }

  Trie.Found<TargetVerb> verb(CharSequence text, int at, int limit) {
    return verbs.longest(text, at, limit);
  }

  /** Gives the word that ends at {@code end} and begins at {@code from} or later, or null. */
  ComparisonWord before(String text, int from, int end) {
    return value(before.longest(new Backwards(text, end), 0, end - from));
  }

  /** Gives the verb that ends at {@code end} and begins at {@code from} or later, or null. */
  TargetVerb verbBefore(String text, int from, int end) {
    return value(verbsBackwards.longest(new Backwards(text, end), 0, end - from));
  }

  /** Gives the refusing word that ends at {@code end}, or null. */
  NotTarget refusalBefore(NotTarget.Where where, String text, int from, int end) {
    return value(refusals.get(where).longest(new Backwards(text, end), 0, end - from));
  }

  /** Gives the refusing word that begins at {@code at}, or null. */
  Trie.Found<NotTarget> refusal(NotTarget.Where where, CharSequence text, int at, int limit) {
    return refusals.get(where).longest(text, at, limit);
  }

  private static <V> V value(Trie.Found<V> found) {
    return found == null ? null : found.value();
  }

  /** A text read from {@code end} to its start. */
  private record Backwards(String text, int end) implements CharSequence {
    @Override
    public int length() {
      return end;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(end - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int limit) {
      throw new UnsupportedOperationException();
    }
  }
}
