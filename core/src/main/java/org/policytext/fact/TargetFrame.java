package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern AND = Pattern.compile("[、和及与]");
  private static final String PER_HEAD = "人均";
  private static final String REGION_ENDINGS = "市县州盟旗省";
  private static final int LONGEST_REGION = 8;

  /** 现行标准下28个县: what stands before the value says of what it is one. */
  private static final List<String> LED = List.of("等", "各类", "标准下", "条件下");

  /** 排放总量均下降22%; not 人均 and 平均. */
  private static final String EVENLY = "均都";

  private static final String MEASURED_EVENLY = "人户亩年月日地平次单";

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
    String noun = noun(source, head);
    if (isValueFirst(candidate, head, printed(source, head), tail, before, words)) {
      return valueFirst(candidate, head, tail, before, baseline, words, earlier);
    }
    boolean empty = noun.isEmpty();
    if (empty && head.verb() != null && head.verb().kind() == TargetVerb.Kind.QUANTITY) {
      noun = head.verb().word().length() > 1 ? head.verb().word() : "";
      if (isBeforeQualities(source, candidate)) {
        return null;
      }
    }
    if (noun.equals(PER_HEAD)) {
      noun = carried.isEmpty() ? "" : carried.startsWith(PER_HEAD) ? carried : PER_HEAD + carried;
    }
    if (!carried.isEmpty() && areRegions(noun)) {
      noun += withoutRegion(carried);
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
  private static boolean areRegions(String noun) {
    return !noun.isEmpty()
        && AND.splitAsStream(noun)
            .allMatch(
                name ->
                    name.length() >= 2
                        && name.length() <= LONGEST_REGION
                        && REGION_ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0);
  }

  /** 郑州市公共交通分担率 is 公共交通分担率. */
  private static String withoutRegion(String indicator) {
    int end = 0;
    for (int i = 1; i < Math.min(indicator.length() - 2, LONGEST_REGION); i++) {
      boolean ends = REGION_ENDINGS.indexOf(indicator.charAt(i)) >= 0;
      if (end > 0 && !ends) {
        break;
      }
      end = ends ? i + 1 : end;
    }
    return indicator.substring(end);
  }

  private static String printed(TargetText source, TargetHead head) {
    return head.isEmpty() ? "" : head.noun();
  }

  private static String noun(TargetText source, TargetHead head) {
    if (head.isEmpty()) {
      return "";
    }
    String noun = head.noun().strip();
    for (String frame : new String[] {"在", "原有", "现有"}) {
      noun = noun.startsWith(frame) && noun.length() > 2 ? noun.substring(frame.length()) : noun;
    }
    int end = noun.length();
    while (end > 0 && "、,的:·".indexOf(noun.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean evenly = end > 2 && EVENLY.indexOf(noun.charAt(end - 1)) >= 0;
    boolean measured = evenly && MEASURED_EVENLY.indexOf(noun.charAt(end - 2)) >= 0;
    end -= evenly && !measured ? 1 : 0;
    noun = noun.substring(0, end);
    return noun.endsWith("基础上")
        ? noun.substring(0, end - 3)
        : noun.endsWith("水平上") ? noun.substring(0, end - 1) : noun;
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
    boolean led = LED.stream().anyMatch(noun::endsWith);
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
    return head.counts() && (noun.endsWith("的") || !goesOn && !generic);
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
    if (approach.isChange() || approach.force() == Force.ACHIEVE) {
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
