package org.policytext.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.ComparisonWord.Force;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.QuantityUnit.Kind;
import org.policytext.lexicon.TargetVerb;
import org.policytext.model.Comparison;
import org.policytext.model.Rate;

/**
 * Reads the targets of one clause.
 *
 * <p>A value stands behind its noun (全市…金额达到30亿元) or before it (培育100家优质企业). Which of both is told
 * by what stands right before the value: a verb, 等 or 的 leads to the noun behind.
 */
final class TargetClauseReader {
  private static final int LONGEST_NOUN = 60;

  /** Values behind it are read as a list of their own. */
  private static final int LONGEST_LIST = 60;

  private final TargetWords words;
  private final TargetNouns nouns;
  private final RankedNouns ranked;
  private final TargetText source;
  private final String text;
  private final YearMentions mentions;
  private final boolean goals;
  private final Map<TargetCandidate, String> indicators = new IdentityHashMap<>();
  private final List<TargetDraft> drafts = new ArrayList<>();
  private final List<String> recent;
  private String carried;

  /** Where the text of a value begins that is no target: 起降设施1公里半径覆盖面积比例达到50%; or -1. */
  private int refused = -1;

  /** 累计建设道路50公里、管网80公里: whether 累计 stands before a value of the clause. */
  private boolean sums;

  private boolean summed;
  private final boolean proven;
  private TargetEvidence evidence;
  private int clauseStart;
  private int clauseEnd;

  TargetClauseReader(
      TargetWords words,
      TargetNouns nouns,
      TargetText source,
      YearMentions mentions,
      boolean goals,
      List<String> recent,
      boolean summed,
      boolean proven) {
    this.words = words;
    this.nouns = nouns;
    this.ranked = new RankedNouns(words);
    this.source = source;
    this.text = source.text();
    this.mentions = mentions;
    this.goals = goals;
    this.recent = recent;
    this.carried = recent.isEmpty() ? "" : recent.get(recent.size() - 1);
    this.summed = summed;
    this.proven = proven;
  }

  /** Tells whether 3年累计 governs what follows. */
  boolean summed() {
    return summed;
  }

  /** Gives the indicator that was read for {@code candidate}; empty if it is no target. */
  String indicatorOf(TargetCandidate candidate) {
    return indicators.getOrDefault(candidate, "");
  }

  List<TargetDraft> read(int start, int end, List<TargetCandidate> candidates) {
    clauseStart = start;
    clauseEnd = end;
    evidence =
        new TargetEvidence(
            words, source, goals, new TargetClauses.Clause(start, end, false, false));
    if (proven) {
      evidence.prove();
    }
    int at = 0;
    while (at < candidates.size()) {
      int next = at + 1;
      int most = Math.min(candidates.size(), at + LONGEST_LIST);
      while (next < most && isList(candidates.get(next - 1), candidates.get(next))) {
        next++;
      }
      read(candidates.subList(at, next), next < candidates.size() ? candidates.get(next) : null);
      at = next;
    }
    return ranked.completed(drafts);
  }

  /** 65%和55%: nothing but a joining word stands between two values of one list. */
  private boolean isList(TargetCandidate first, TargetCandidate second) {
    int from = first.quantity().end();
    int to = second.approach().start();
    return to == from + 1
        && words.isJoiner(text.charAt(from))
        && second.approach().meaning() == null
        && isShareOut(first, second);
  }

  private boolean isShareOut(TargetCandidate first, TargetCandidate second) {
    int behind = second.quantity().end();
    boolean ends = behind >= clauseEnd || words.isJoiner(text.charAt(behind));
    return ends && first.quantity().unit().equals(second.quantity().unit())
        || first.approach().each();
  }

  private void read(List<TargetCandidate> list, TargetCandidate next) {
    TargetCandidate first = list.get(0);
    TargetCandidate last = list.get(list.size() - 1);
    int tailEnd = next == null ? clauseEnd : tailEnd(last.quantity().end(), next);
    int headStart = isWithinNoun(first) ? refused : headStart(first);
    TargetFrame frame = frame(first, headStart, last.quantity().end(), tailEnd);
    if (frame == null
        || words.of(TargetWord.SEVERALLY).has(frame.indicator())
        || !evidence.accepts(frame)) {
      refused = first.approach().isLevel() ? -1 : headStart;
      return;
    }
    refused = -1;
    evidence.prove();
    if (frame.valueFirst() && first.quantity().is(Kind.COUNT)) {
      evidence.pass(tailEnd);
    }
    int from = drafts.isEmpty() ? clauseStart : headStart;
    int to = next == null ? clauseEnd : Math.max(tailEnd, last.quantity().end());
    boolean each = (first.approach().each() || list.size() > 1) && !frame.carriedOn();
    List<String> names =
        each ? nouns.of(withoutEach(frame.indicator()), list.size()) : List.of(frame.indicator());
    if (frame.carriedOn() && list.size() > 1 && recent.size() >= list.size()) {
      names = List.copyOf(recent.subList(recent.size() - list.size(), recent.size()));
    }
    int count = Math.max(names.size(), list.size());
    List<YearMention> years =
        names.size() == 1 && count > 1
            ? mentions.listed(first.years().mention(), count, text, words)
            : List.of();
    for (int i = 0; i < count; i++) {
      TargetCandidate candidate = list.get(Math.min(i, list.size() - 1));
      String name = names.get(Math.min(i, names.size() - 1));
      TargetYears.Years own =
          years.isEmpty() ? candidate.years() : candidate.years().of(years.get(i));
      drafts.add(draft(frame, candidate, own, name, from, to));
      indicators.put(candidate, name);
      recent.add(name);
    }
    carried = frame.indicator();
  }

  private String withoutEach(String indicator) {
    String bare = indicator;
    for (String word : words.of(TargetWord.SEVERALLY).words()) {
      bare = bare.replace(word, "");
    }
    return bare;
  }

  /** 起降设施1公里半径覆盖面积比例达到50%: no joining word stands behind the value that was refused. */
  private boolean isWithinNoun(TargetCandidate candidate) {
    int from = candidate.from();
    int to = candidate.approach().start();
    return refused >= 0
        && (candidate.approach().isLevel() || candidate.approach().force() == Force.BOUND)
        && to - refused <= LONGEST_NOUN
        && lastJoiner(from, verbStart(from, to)) < 0;
  }

  /** Where the text of a value begins: behind the words that belong to the value before. */
  private int headStart(TargetCandidate candidate) {
    if (candidate.from() == clauseStart) {
      return clauseStart;
    }
    int from = candidate.from();
    int to = candidate.approach().start();
    int joiner = lastJoiner(from, verbStart(from, to));
    return joiner < 0 ? from : joiner;
  }

  /** Where the text behind a value ends when another value follows. */
  private int tailEnd(int from, TargetCandidate next) {
    int to = next.approach().start();
    int verb = verbStart(from, to);
    int joiner = lastJoiner(from, verb);
    return joiner < 0 ? verb : Math.max(from, joiner - 1);
  }

  /** Where the verbs begin that stand before {@code to}. */
  private int verbStart(int from, int to) {
    int at = to;
    TargetVerb verb = words.verbBefore(text, from, at);
    while (verb != null && verb.kind() != TargetVerb.Kind.GUARD) {
      at -= verb.word().length();
      verb = words.verbBefore(text, from, at);
    }
    return at;
  }

  /** Gives the place behind the last joining word before {@code to}, or -1. */
  private int lastJoiner(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!source.isQuoted(i) && !source.isBracketed(i) && words.joins(text, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private TargetFrame frame(TargetCandidate candidate, int from, int valueEnd, int tailEnd) {
    TargetApproach approach = candidate.approach();
    int to = Math.max(from, approach.start());
    Baselines.Found baseline = new Baselines(words, source, mentions).strip(from, to);
    TargetHead head =
        TargetHead.read(
            words,
            source,
            from,
            baseline.headEnd(),
            mentions,
            approach.isLevel() || approach.isChange(),
            isCounted(candidate));
    TargetTails tails = new TargetTails(words, source);
    String tail = tails.noun(valueEnd, tailEnd);
    if (candidate.quantity().is(Kind.COUNT)) {
      tail = tails.withQuality(tail, tailEnd, clauseEnd);
    }
    if (candidate.quantity().is(Kind.MONEY)) {
      tail = tails.withoutVerb(tail);
    }
    TargetVerb verb = words.verbBefore(text, from, to);
    TargetApproach earlier =
        TargetApproach.read(words, source, from, verbStart(from, to), candidate.quantity().kind());
    return TargetFrame.of(
        source, candidate, head, baseline.baseline(), tail, verb, carried, words, earlier);
  }

  /** 推动全省100家企业上云, 全市10%的社区: the noun stands behind the value. */
  private boolean isCounted(TargetCandidate candidate) {
    Quantity quantity = candidate.quantity();
    boolean set = candidate.approach().meaning() != null;
    boolean of = words.of(TargetWord.ATTRIBUTIVE).opens(text, quantity.end());
    return !set
        && (quantity.is(Kind.COUNT) && !quantity.unit().isEmpty() || quantity.is(Kind.SHARE) && of);
  }

  private TargetDraft draft(
      TargetFrame frame,
      TargetCandidate candidate,
      TargetYears.Years years,
      String name,
      int from,
      int to) {
    Quantity quantity = candidate.quantity();
    summed |= frame.head().total();
    Optional<Rate> rate = rate(frame, name);
    boolean annual = rate.filter(Rate.ANNUAL::equals).isPresent();
    TargetBinding binding = TargetBinding.of(frame.approach(), frame.change(), quantity);
    boolean change =
        binding.comparator() == Comparison.INCREASE || binding.comparator() == Comparison.DECREASE;
    boolean ceiling =
        binding.comparator() == Comparison.AT_MOST || binding.comparator() == Comparison.LESS_THAN;
    boolean built =
        !ceiling
            && !quantity.is(Kind.SHARE)
            && frame.approach().force() != Force.LEVEL
            && !words.of(TargetWord.PER).open(name);
    return new TargetDraft(
        source.passage(from, Math.min(to, clauseEnd)),
        name,
        binding.comparator(),
        binding.bound(),
        plain(quantity.value()),
        Optional.ofNullable(quantity.upper()).map(TargetClauseReader::plain),
        quantity.unit(),
        text.substring(quantity.start(), quantity.valueEnd()),
        rate,
        frame.baseline(),
        Optional.empty(),
        rate.isPresent() || built || years.isDirect() || change && years.isPeriod(),
        annual ? years.stated() : years,
        frame.by());
  }

  /** 部门每年对企业进行检查. */
  private boolean isYearly(TargetFrame frame) {
    TargetCandidate candidate = frame.candidate();
    String before = text.substring(candidate.from(), candidate.quantity().start());
    return words.of(TargetWord.EVERY_YEAR).isIn(before);
  }

  /** {@code 生产总值年均增速} has a value for each year, {@code PM2.5年均浓度} is a mean. */
  private boolean isYearly(String name) {
    for (String yearly : words.of(TargetWord.YEARLY).words()) {
      int at = name.indexOf(yearly);
      if (at >= 0 && !words.of(TargetWord.YEARLY_MEAN).opens(name, at + yearly.length())) {
        return true;
      }
    }
    return name.length() > 1 && words.of(TargetWord.YEAR_OF).isIn(name.substring(1));
  }

  /** Gives {@code value} without trailing zeros: 78700.00 is 78700. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Optional<Rate> rate(TargetFrame frame, String name) {
    Meaning said = frame.approach().rate() != null ? frame.approach().rate() : frame.head().rate();
    boolean annual = said == Meaning.ANNUAL || isYearly(frame) || isYearly(name);
    sums |= said == Meaning.CUMULATIVE;
    boolean total = frame.head().total() || summed && frame.head().verb() == null;
    boolean sum = (sums || total) && !frame.candidate().isRightBehindYear();
    return annual
        ? Optional.of(Rate.ANNUAL)
        : sum ? Optional.of(Rate.CUMULATIVE) : Optional.empty();
  }
}
