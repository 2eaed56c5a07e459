package org.policytext.fact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.ComparisonWord.Where;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Multiplier;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.lookup.Endings;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;

/** The tables of targets, ready to be found at a place, forwards or backwards. */
final class TargetWords {
  private static final char LISTING = '、';
  private static final int LONGEST_WORD = 8;

  private final Trie<QuantityUnit> units;
  private final Trie<BigDecimal> multipliers;
  private final Endings<ComparisonWord> before;
  private final Trie<ComparisonWord> leading;
  private final Trie<ComparisonWord> behind;
  private final Trie<TargetVerb> verbs;
  private final Endings<TargetVerb> verbEndings;
  private final Map<NotTarget.Where, Trie<NotTarget>> refusals =
      new EnumMap<>(NotTarget.Where.class);
  private final Map<NotTarget.Where, Endings<NotTarget>> refusalEndings =
      new EnumMap<>(NotTarget.Where.class);
  private final Map<TargetWord, SmallWords> small = new EnumMap<>(TargetWord.class);
  private final SmallWords joiners;
  private final PeriodForms periods;
  private final CharacterSet signs;
  private final CharacterSet openers;

  TargetWords(Lexicon lexicon) {
    Trie.Builder<QuantityUnit> unitWords = new Trie.Builder<>();
    lexicon.quantities().forEach(unit -> unitWords.add(unit.unit(), unit));
    units = unitWords.build();
    Trie.Builder<BigDecimal> multiplierWords = new Trie.Builder<>();
    for (Multiplier multiplier : lexicon.multipliers()) {
      multiplierWords.add(multiplier.word(), multiplier.value());
    }
    multipliers = multiplierWords.build();
    Endings.Builder<ComparisonWord> beforeWords = new Endings.Builder<>();
    Trie.Builder<ComparisonWord> leadingWords = new Trie.Builder<>();
    Trie.Builder<ComparisonWord> behindWords = new Trie.Builder<>();
    for (ComparisonWord word : lexicon.comparisons()) {
      if (word.where() == Where.BEHIND) {
        behindWords.add(word.word(), word);
      } else {
        beforeWords.add(word.word(), word);
        if (word.force() == Force.RATE || word.meaning() == Meaning.EACH) {
          leadingWords.add(word.word(), word);
        }
      }
    }
    before = beforeWords.build();
    leading = leadingWords.build();
    behind = behindWords.build();
    Trie.Builder<TargetVerb> verbWords = new Trie.Builder<>();
    Endings.Builder<TargetVerb> verbEndingWords = new Endings.Builder<>();
    for (TargetVerb verb : lexicon.targetVerbs()) {
      verbWords.add(verb.word(), verb);
      verbEndingWords.add(verb.word(), verb);
    }
    verbs = verbWords.build();
    verbEndings = verbEndingWords.build();
    for (NotTarget.Where where : NotTarget.Where.values()) {
      Trie.Builder<NotTarget> refusalWords = new Trie.Builder<>();
      Endings.Builder<NotTarget> refusalEndingWords = new Endings.Builder<>();
      for (NotTarget word : lexicon.notTargets()) {
        if (word.where() == where) {
          refusalWords.add(word.word(), word);
          refusalEndingWords.add(word.word(), word);
        }
      }
      refusals.put(where, refusalWords.build());
      refusalEndings.put(where, refusalEndingWords.build());
    }
    for (TargetWord kind : TargetWord.values()) {
      small.put(kind, SmallWords.of(lexicon, kind.kind()));
    }
    joiners = small.get(TargetWord.NOUN_JOINER);
    periods = new PeriodForms(lexicon.periods());
    CharacterSet numbers = CharacterSet.of(PeriodForms.DIGITS + QuantityReader.OPENERS);
    signs = numbers.and(periods.signs());
    openers = numbers.and(periods.openers());
  }

  /** Gives the characters of which every quantity and statement of time has at least one. */
  CharacterSet signs() {
    return signs;
  }

  /** Gives the characters that a quantity or a statement of time may begin with. */
  CharacterSet openers() {
    return openers;
  }

  /** Gives where the first word for a rank ends, 2 of 省级平台; 0 if there is none. */
  int rankEnd(String noun) {
    int end = 1;
    while (end <= noun.length() && !of(TargetWord.RANK).ends(noun, end)) {
      end++;
    }
    return end > noun.length() ? 0 : end;
  }

  /** Gives the small words of a kind. */
  SmallWords of(TargetWord kind) {
    return small.get(kind);
  }

  /** Tells whether {@code c} joins two nouns: 、 or 和. */
  boolean isJoiner(char c) {
    return c == LISTING || joiners.has(c);
  }

  PeriodForms periods() {
    return periods;
  }

  Trie.Found<QuantityUnit> unit(CharSequence text, int at, int limit) {
    return units.longest(text, at, limit);
  }

  /** 2000万支持农户 and 5万—10万农户: the word for people belongs to something else. */
  private boolean isNoun(String text, int at, int limit) {
    char c = text.charAt(at);
    Trie.Found<TargetVerb> verb = verb(text, at, limit);
    boolean acts =
        verb != null
            && (verb.value().kind() == TargetVerb.Kind.QUANTITY
                || verb.value().kind() == TargetVerb.Kind.CHANGE);
    return Character.isIdeographic(c) && !isJoiner(c) && !acts;
  }

  /** Tells whether a word for people stands close behind {@code at}: 农村贫困人口. */
  boolean people(String text, int at, int limit) {
    int end = Math.min(limit, at + LONGEST_WORD);
    for (int i = at; i < end && isNoun(text, i, limit); i++) {
      Trie.Found<QuantityUnit> found = unit(text, i, limit);
      if (found != null && found.value().kind() == QuantityUnit.Kind.PEOPLE) {
        return true;
      }
    }
    return false;
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
    if (!isJoiner(text.charAt(at))) {
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
    return before.longest(text, from, end);
  }

  /** Gives the verb that ends at {@code end} and begins at {@code from} or later, or null. */
  TargetVerb verbBefore(String text, int from, int end) {
    return verbEndings.longest(text, from, end);
  }

  /** Gives the refusing word that ends at {@code end}, or null. */
  NotTarget refusalBefore(NotTarget.Where where, String text, int from, int end) {
    return refusalEndings.get(where).longest(text, from, end);
  }

  /** Gives the refusing word that begins at {@code at}, or null. */
  Trie.Found<NotTarget> refusal(NotTarget.Where where, CharSequence text, int at, int limit) {
    return refusals.get(where).longest(text, at, limit);
  }
}
