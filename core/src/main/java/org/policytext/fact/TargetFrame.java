package org.policytext.fact;

import java.util.Optional;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.model.Baseline;

/**
 * A value with the words around it: what is measured, and what led there.
 *
 * @param candidate the value
 * @param approach the words directly before the value, as they count once the noun is known
 * @param head the noun before the value
 * @param tail the noun behind the value; empty if there is none
 * @param indicator which of both is measured
 * @param valueFirst whether the value stands before its noun
 * @param carriedOn whether the indicator is that of a clause before
 * @param verb the verb right before the value, or null
 * @param change INCREASE or DECREASE where a verb makes the value a change, or null
 */
record TargetFrame(
    TargetCandidate candidate,
    TargetApproach approach,
    TargetHead head,
    String tail,
    String indicator,
    boolean valueFirst,
    boolean carriedOn,
    TargetVerb verb,
    Meaning change,
    Optional<Baseline> baseline) {
  private static final int LONGEST_REGION = 8;

  /** Gives the frame, or null if nothing is measured. */
  static TargetFrame of(
      TargetText source,
      TargetCandidate candidate,
      TargetHead head,
      Optional<Baseline> baseline,
      String tail,
      TargetVerb before,
      String carried,
      TargetWords words,
      TargetApproach earlier) {
    TargetApproach approach = candidate.approach();
    String noun = noun(words, head);
    if (isValueFirst(candidate, head, printed(head), tail, before, words)) {
      return valueFirst(candidate, head, tail, before, baseline, words, earlier);
    }
    boolean empty = noun.isEmpty();
    if (empty && head.verb() != null && head.verb().kind() == TargetVerb.Kind.QUANTITY) {
      noun = head.verb().word().length() > 1 ? head.verb().word() : "";
      if (isBeforeQualities(source, candidate)) {
        return null;
      }
    }
    if (words.of(TargetWord.PER_HEAD).has(noun)) {
      noun = carried.isEmpty() ? "" : carried.startsWith(noun) ? carried : noun + carried;
    }
    if (!carried.isEmpty() && areRegions(words, noun)) {
      noun += withoutRegion(words, carried);
    }
    boolean carriedOn = noun.isEmpty();
    String indicator = carriedOn ? carried : noun;
    if (indicator.isEmpty()) {
      return null;
    }
    return new TargetFrame(
        candidate,
        approach,
        head,
        tail,
        indicator,
        false,
        carriedOn,
        before,
        head.change(),
        baseline);
  }

  /** 建成20个以上、总面积…: the noun is not told before the clause ends. */
  private static boolean isBeforeQualities(TargetText source, TargetCandidate candidate) {
    int end = candidate.quantity().end();
    return candidate.quantity().is(Kind.COUNT)
        && end < source.text().length()
        && source.text().charAt(end) == '、';
  }

  /** 洛阳市、南阳市不低于45%: the indicator is that of the clause before. */
  private static boolean areRegions(TargetWords words, String noun) {
    int from = 0;
    for (int i = 0; i <= noun.length(); i++) {
      if (i == noun.length() || words.isJoiner(noun.charAt(i))) {
        if (!isRegion(words, noun.substring(from, i))) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }

  private static boolean isRegion(TargetWords words, String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_REGION
        && words.of(TargetWord.REGION_ENDING).end(name);
  }

  /** 郑州市公共交通分担率 is 公共交通分担率. */
  private static String withoutRegion(TargetWords words, String indicator) {
    int end = 0;
    for (int i = 1; i < Math.min(indicator.length() - 2, LONGEST_REGION); i++) {
      boolean ends = words.of(TargetWord.REGION_ENDING).has(indicator.charAt(i));
      if (end > 0 && !ends) {
        break;
      }
      end = ends ? i + 1 : end;
    }
    return indicator.substring(end);
  }

  private static String printed(TargetHead head) {
    return head.isEmpty() ? "" : head.noun();
  }

  private static String noun(TargetWords words, TargetHead head) {
    if (head.isEmpty()) {
      return "";
    }
    String noun = head.noun().strip();
    for (String frame : words.of(TargetWord.NOUN_FRAME).words()) {
      boolean framed = noun.startsWith(frame) && noun.length() > 2 && !isGuarded(words, noun);
      noun = framed ? noun.substring(frame.length()) : noun;
    }
    String deed = words.of(TargetWord.NOUN_DEED).before(noun, noun.length());
    int end = deed.length() + 2 > noun.length() ? noun.length() : noun.length() - deed.length();
    while (end > 0 && "、,的:·".indexOf(noun.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean evenly = end > 2 && words.of(TargetWord.EVENLY).has(noun.charAt(end - 1));
    boolean measured = evenly && words.of(TargetWord.MEAN).has(noun.charAt(end - 2));
    end -= evenly && !measured ? 1 : 0;
    noun = noun.substring(0, end);
    String basis = words.of(TargetWord.BASIS).before(noun, noun.length());
    return basis.isEmpty() && words.of(TargetWord.LEVEL_BASIS).end(noun)
        ? noun.substring(0, noun.length() - 1)
        : noun.substring(0, noun.length() - basis.length());
  }

  /** 在 is part of 在孵企业. */
  private static boolean isGuarded(TargetWords words, String noun) {
    Trie.Found<TargetVerb> verb = words.verb(noun, 0, noun.length());
    return verb != null && verb.value().kind() == TargetVerb.Kind.GUARD;
  }

  private static boolean isValueFirst(
      TargetCandidate candidate,
      TargetHead head,
      String noun,
      String tail,
      TargetVerb before,
      TargetWords words) {
    if (tail.isEmpty()) {
      return false;
    }
    TargetApproach approach = candidate.approach();
    if (head.isEmpty()) {
      return true;
    }
    if (approach.isLevel() || approach.force() == Force.ACHIEVE || approach.isChange()) {
      return false;
    }
    boolean led = words.of(TargetWord.LED).end(noun);
    boolean counts = candidate.quantity().is(Kind.COUNT);
    boolean verb =
        before != null
            && before.kind() != TargetVerb.Kind.GUARD
            && before.kind() != TargetVerb.Kind.SUBJECT;
    boolean share = candidate.quantity().is(Kind.SHARE);
    boolean weak = before != null && before.kind() == TargetVerb.Kind.WEAK;
    return led || verb && !(share && weak) || counts && isOneThing(head, noun, tail, words);
  }

  /** 打造具有…成果的100个场景, 建设水稻、油菜5个繁育基地: the noun behind the value is what is counted. */
  private static boolean isOneThing(TargetHead head, String noun, String tail, TargetWords words) {
    Trie.Found<TargetVerb> verb = words.verb(tail, 0, tail.length());
    boolean goesOn =
        verb != null
            && verb.value().kind() != TargetVerb.Kind.GUARD
            && verb.value().kind() != TargetVerb.Kind.SUBJECT;
    boolean generic = words.refusal(NotTarget.Where.GENERIC, tail, 0, tail.length()) != null;
    return head.counts() && (words.of(TargetWord.ATTRIBUTIVE).end(noun) || !goesOn && !generic);
  }

  private static TargetFrame valueFirst(
      TargetCandidate candidate,
      TargetHead head,
      String tail,
      TargetVerb before,
      Optional<Baseline> baseline,
      TargetWords words,
      TargetApproach earlier) {
    TargetApproach approach = candidate.approach();
    TargetVerb verb = before;
    Meaning change = null;
    if (approach.isChange()
        || approach.force() == Force.ACHIEVE
        || isDeed(candidate, head, words)) {
      TargetVerb word = words.verbBefore(approach.word(), 0, approach.word().length());
      boolean changes = word != null && word.kind() == TargetVerb.Kind.CHANGE;
      verb = word == null ? before : word;
      change = changes ? approach.meaning() : null;
      approach = approach.asVerb();
    } else if (before != null && before.kind() == TargetVerb.Kind.CHANGE) {
      change = head.change();
    }
    return new TargetFrame(
        candidate, approach.and(earlier), head, tail, tail, true, false, verb, change, baseline);
  }

  /** 突破百项前沿技术: what opens its clause before a count does not compare. */
  private static boolean isDeed(TargetCandidate candidate, TargetHead head, TargetWords words) {
    String word = candidate.approach().word();
    TargetVerb verb = words.verbBefore(word, 0, word.length());
    return head.isEmpty()
        && candidate.approach().meaning() == Meaning.MORE_THAN
        && candidate.quantity().is(Kind.COUNT)
        && !candidate.quantity().unit().isEmpty()
        && verb != null
        && verb.kind() == TargetVerb.Kind.QUANTITY
        && verb.word().equals(word);
  }

  /** Gives the words that made this a target. */
  String by() {
    if (!approach.word().isEmpty() && approach.meaning() != null) {
      return "comparisons:" + approach.word();
    }
    return verb != null
        ? "target-verbs:" + verb.word()
        : head.verb() != null
            ? "target-verbs:" + head.verb().word()
            : "quantities:" + candidate.quantity().unit();
  }
}
