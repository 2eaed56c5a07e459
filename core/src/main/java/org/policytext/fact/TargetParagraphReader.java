package org.policytext.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.NotTarget;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.TargetVerb;

/** Reads the targets of one paragraph, clause by clause. */
final class TargetParagraphReader {
  /** The Han characters that a quantity may begin with. */
  static final String HAN = "一二两三四五六七八九十百千万半翻";

  /** Of 是一个重要抓手. */
  private static final String IS = "是";

  private static final String ROUND = "百千万";
  private static final String ROUNDS = "百千万亿余多";
  private static final List<String> ACTIONS = List.of("行动", "工程", "计划", "活动", "专项");
  private static final List<String> TIMES = List.of("时间", "时限", "时长", "期限", "周期");
  private static final int LEAST_YEAR = 1900;
  private static final int LONGEST_NOUN = 40;

  private final TargetWords words;
  private final TargetNouns nouns;
  private final TargetYears years;
  private final TargetText source;
  private final String text;
  private final boolean goals;
  private final YearMentions mentions;
  private final QuantityReader quantities;
  private final List<TargetDraft> drafts = new ArrayList<>();
  private final List<TargetClauses.Clause> clauses;
  private final List<String> recent = new ArrayList<>();
  private boolean summed;
  private boolean proven;

  /** Whether the sentence tells the past: found out where it holds a quantity. */
  private Optional<Boolean> past = Optional.empty();

  TargetParagraphReader(
      TargetWords words,
      TargetNouns nouns,
      TargetYears years,
      YearReader yearReader,
      TargetText source,
      boolean goals) {
    this.words = words;
    this.nouns = nouns;
    this.years = years;
    this.source = source;
    this.text = source.text();
    this.goals = goals;
    this.mentions = new YearMentions(yearReader.read(source));
    this.quantities = new QuantityReader(words, source);
    this.clauses = TargetClauses.of(source);
  }

  /** Tells whether the sentence that begins with a clause tells the past. */
  private boolean isPast(int clause) {
    int at = clause;
    do {
      TargetClauses.Clause part = clauses.get(at);
      if (has(NotTarget.Where.SENTENCE, part.start(), part.end())) {
        return true;
      }
      at++;
    } while (at < clauses.size() && !clauses.get(at).opensSentence());
    return false;
  }

  private boolean has(NotTarget.Where where, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean found = words.refusal(where, text, i, to) != null;
      if (found && !source.isQuoted(i) && !source.isBracketed(i)) {
        return true;
      }
    }
    return false;
  }

  List<TargetDraft> read() {
    int sentence = 0;
    for (int i = 0; i < clauses.size(); i++) {
      TargetClauses.Clause clause = clauses.get(i);
      if (clause.opensSentence()) {
        years.beginSentence();
        recent.clear();
        proven = false;
        sentence = i;
        past = Optional.empty();
      }
      summed &= clause.goesOn();
      read(clause, sentence);
    }
    return drafts;
  }

  private void read(TargetClauses.Clause clause, int sentence) {
    List<TargetCandidate> candidates = candidates(clause.start(), clause.end(), 0);
    if (candidates.isEmpty()) {
      return;
    }
    past = past.or(() -> Optional.of(isPast(sentence)));
    if (past.get() && !(goals && years.isDated())) {
      return;
    }
    TargetClauseReader reader =
        new TargetClauseReader(words, nouns, source, mentions, goals, recent, summed, proven);
    List<TargetDraft> found = reader.read(clause.start(), clause.end(), candidates);
    drafts.addAll(found);
    summed = reader.summed();
    proven |= !found.isEmpty();
    TargetYears.Standing before = years.standing();
    for (TargetCandidate candidate : candidates) {
      milestones(candidate, reader);
    }
    years.restore(before);
  }

  /** A bracket behind a value may hold milestones: {@code 10件(2023年底达3.85件)}. */
  private void milestones(TargetCandidate candidate, TargetClauseReader main) {
    int open = candidate.quantity().end();
    int close = open < text.length() ? source.closer(open) : -1;
    String indicator = main.indicatorOf(candidate);
    if (close < 0 || indicator.isEmpty()) {
      return;
    }
    int depth = source.depth(open);
    for (TargetClauses.Clause clause : TargetClauses.of(source, open + 1, close, depth)) {
      List<TargetCandidate> candidates = candidates(clause.start(), clause.end(), depth);
      TargetClauseReader reader =
          new TargetClauseReader(
              words, nouns, source, mentions, false, held(indicator), false, true);
      drafts.addAll(reader.read(clause.start(), clause.end(), candidates));
    }
  }

  private static List<String> held(String indicator) {
    return new ArrayList<>(List.of(indicator));
  }

  /** Gives the quantities of a clause, and takes up the statements of time as they come. */
  private List<TargetCandidate> candidates(int from, int to, int depth) {
    if (words.signs().in(text, from, to) < 0) {
      return List.of();
    }
    List<TargetCandidate> candidates = new ArrayList<>();
    int segment = from;
    int lead = -1;
    int at = words.openers().in(text, from, to);
    while (at >= 0) {
      YearMention mention = mentions.at(at);
      int behind = at + 1;
      if (mention != null && source.depth(at) == depth) {
        lead = lead < 0 ? lead(from, to) : lead;
        enter(mention, lead);
        behind = mention.end();
      } else if (mayBegin(at) && source.depth(at) == depth && !source.isQuoted(at)) {
        Quantity quantity = quantities.read(at, to);
        TargetCandidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        boolean quality = quantity != null && isQuality(last, quantity);
        if (quality) {
          candidates.remove(candidates.size() - 1);
          segment = last.from();
          last = null;
        }
        TargetCandidate candidate =
            quantity == null ? null : candidate(segment, quantity, last, to);
        if (candidate != null) {
          candidates.add(candidate);
          segment = quantity.end();
        }
        behind = quantity == null ? behindDigits(at, to) : quantity.end();
      }
      at = words.openers().in(text, behind, to);
    }
    return candidates;
  }

  /** Gives where the noun of a clause begins. */
  private int lead(int from, int to) {
    return TargetHead.read(words, source, from, to, mentions, false).start();
  }

  private void enter(YearMention mention, int lead) {
    if (!TargetYears.isReference(text, mention)) {
      years.enter(mention, mention.start() <= lead, goals);
    }
  }

  private int behindDigits(int at, int to) {
    int end = at + 1;
    while (end < to
        && TargetText.isDigit(text.charAt(end))
        && TargetText.isDigit(text.charAt(at))) {
      end++;
    }
    return end;
  }

  private boolean mayBegin(int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (TargetText.isDigit(c)) {
      boolean name =
          at > 2
              && isCapital(before)
              && isCapital(text.charAt(at - 2))
              && isCapital(text.charAt(at - 3));
      return before != '.' && (name || !TargetText.isLatin(before));
    }
    return HAN.indexOf(c) >= 0 && "一二两三四五六七八九十百千万零〇第".indexOf(before) < 0;
  }

  private TargetCandidate candidate(int from, Quantity quantity, TargetCandidate last, int to) {
    if (quantity.is(QuantityUnit.Kind.NONE) || quantity.is(QuantityUnit.Kind.SPEC)) {
      return null;
    }
    if (isYearNumber(quantity) || refusedByNeighbour(quantity) || isPartOfName(quantity)) {
      return null;
    }
    TargetApproach approach =
        TargetApproach.read(
            words, source, from, quantity.start(), quantity.kind(), endsBounded(quantity, to));
    if (isShareOf(quantity, approach, from)) {
      approach = beforeWhole(quantity, approach, from);
    }
    if (isAttribute(quantity, from, to)
        || isWord(quantity, approach, from) && !goesOn(last, quantity)
        || isStart(from, approach)) {
      return null;
    }
    if (isInside(last, approach)
        || isObject(from, approach)
        || isRound(quantity, approach, from, to)) {
      return null;
    }
    if (isShareOf(quantity, approach, from)) {
      return null;
    }
    if (quantity.isRatio() && approach.meaning() == null && quantity.behind() == null) {
      return null;
    }
    boolean set = approach.isLevel() || approach.isChange() || goesOn(last, quantity);
    set |= isTimed(from, approach);
    boolean timed = quantity.is(QuantityUnit.Kind.TIME) || quantity.is(QuantityUnit.Kind.AGE);
    boolean ages = quantity.is(QuantityUnit.Kind.AGE) && quantity.upper() != null;
    if (ages
        || timed && !set
        || quantity.unit().isEmpty()
            && !isBareValue(quantity, approach, to)
            && !isBareCount(quantity, to)) {
      return null;
    }
    return new TargetCandidate(from, quantity, approach, years.isPast() ? null : years.years());
  }

  /** 办理时限不超过3天, 学习时间每年不少于8天: a bound on a time. */
  private boolean isTimed(int from, TargetApproach approach) {
    int end = approach.start();
    return approach.force() == ComparisonWord.Force.BOUND
        && end - from > 2
        && TIMES.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
  }

  /** 涨幅在3%以内: a bound ends the clause. */
  private boolean endsBounded(Quantity quantity, int to) {
    boolean ends = quantity.end() >= to || !Character.isLetterOrDigit(text.charAt(quantity.end()));
    return quantity.behind() != null && ends;
  }

  /** 培育千家企业, 超万名人才: a round number alone counts what a verb or a comparison leads up to. */
  private boolean isRound(Quantity quantity, TargetApproach approach, int from, int to) {
    boolean alone =
        ROUND.indexOf(text.charAt(quantity.start())) >= 0 && !quantity.is(QuantityUnit.Kind.SHARE);
    TargetVerb verb = alone ? words.verbBefore(text, from, approach.start()) : null;
    boolean counts = quantity.is(QuantityUnit.Kind.COUNT) && !quantity.unit().isEmpty();
    boolean led = TargetEvidence.isCounting(verb) || approach.meaning() != null;
    return alone && (!(counts && led) || namesAction(quantity.end(), to));
  }

  /** 开展万家企业节能低碳行动. */
  private boolean namesAction(int from, int to) {
    return ACTIONS.stream()
        .anyMatch(word -> to - word.length() >= from && text.startsWith(word, to - word.length()));
  }

  /** OPC100家: letters before a number may be its noun, if it counts. */
  private boolean isPartOfName(Quantity quantity) {
    boolean behindLetters =
        quantity.start() > 0 && TargetText.isLatin(text.charAt(quantity.start() - 1));
    return behindLetters && (!quantity.is(QuantityUnit.Kind.COUNT) || quantity.unit().isEmpty());
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** 培育营收超1000万元企业100家: the first value tells what kind of thing the second counts. */
  private boolean isQuality(TargetCandidate first, Quantity second) {
    if (first == null
        || !first.quantity().is(QuantityUnit.Kind.MONEY)
        || !second.is(QuantityUnit.Kind.COUNT)
        || first.approach().meaning() == null
        || first.approach().isLevel()
        || first.approach().isChange()
        || second.start() - first.quantity().end() > LONGEST_NOUN) {
      return false;
    }
    int last = lastOf(first.quantity().end(), second.start());
    for (int i = Math.max(last, first.quantity().end()); i < second.start(); i++) {
      if (words.joins(text, i)) {
        return false;
      }
    }
    int start = first.from();
    return TargetHead.read(words, source, start, first.approach().start(), mentions, false)
        .counts();
  }

  /** Gives where the last 的 stands: what is listed before it are qualities; -1 if there is none. */
  private int lastOf(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == '的' && !source.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** 保险费的50%: a share of a whole that is named. */
  private boolean isShareOf(Quantity quantity, TargetApproach approach, int from) {
    return quantity.is(QuantityUnit.Kind.SHARE)
        && approach.start() > from
        && text.charAt(approach.start() - 1) == '的';
  }

  /** 新车销售量达到销售总量的20%: the word that sets the value stands before the whole. */
  private TargetApproach beforeWhole(Quantity quantity, TargetApproach approach, int from) {
    for (int end = approach.start() - 1; end > from; end--) {
      ComparisonWord word = words.before(text, from, end);
      if (word != null && word.force() == ComparisonWord.Force.LEVEL) {
        return TargetApproach.read(words, source, from, end, quantity.kind());
      }
    }
    return approach;
  }

  /** 50人以上的企业: the value tells what kind of thing is meant. */
  private boolean isAttribute(Quantity quantity, int from, int to) {
    boolean of = quantity.end() < to && text.charAt(quantity.end()) == '的';
    boolean share = quantity.is(QuantityUnit.Kind.SHARE) && goals;
    TargetVerb verb = of && !share ? words.verbBefore(text, from, quantity.start()) : null;
    return of && !share && (verb == null || !TargetEvidence.isCounting(verb));
  }

  /** 5个产值超100亿元产业集群: the second value tells what kind of thing is counted. */
  private boolean isInside(TargetCandidate last, TargetApproach approach) {
    if (last == null || !last.quantity().is(QuantityUnit.Kind.COUNT)) {
      return false;
    }
    int from = last.quantity().end();
    if (approach.start() - from > LONGEST_NOUN) {
      return false;
    }
    for (int i = from; i < approach.start(); i++) {
      boolean joins = "、和及与并或".indexOf(text.charAt(i)) >= 0 && !source.isQuoted(i);
      if (joins) {
        return false;
      }
    }
    return from < approach.start() && !approach.isLevel() && !approach.isChange();
  }

  /** 向30户以上自然村延伸. */
  private boolean isObject(int from, TargetApproach approach) {
    TargetVerb verb = words.verbBefore(text, from, approach.start());
    return verb != null && verb.kind() == TargetVerb.Kind.PREPOSITION && approach.meaning() == null;
  }

  /** 一次能源, 三项保险: a small Han number that nothing leads up to is part of a word. */
  private boolean isWord(Quantity quantity, TargetApproach approach, int from) {
    boolean small =
        quantity.han()
            && !quantity.times()
            && !quantity.is(QuantityUnit.Kind.SHARE)
            && quantity.value().compareTo(BigDecimal.TEN) < 0;
    return small
        && quantity.behind() == null
        && (approach.meaning() == null || approach.isChange() || approach.word().equals(IS))
        && words.verbBefore(text, from, quantity.start()) == null;
  }

  /** 由每生每年5元: where a change starts from. */
  private boolean isStart(int from, TargetApproach approach) {
    int at = approach.start() - 1;
    return at >= from && "由从".indexOf(text.charAt(at)) >= 0;
  }

  /** 减至1个月、半个月. */
  private boolean goesOn(TargetCandidate last, Quantity quantity) {
    return last != null
        && last.quantity().end() + 1 == quantity.start()
        && last.quantity().unit().equals(quantity.unit());
  }

  private static boolean isYearNumber(Quantity quantity) {
    return quantity.unit().equals("年") && quantity.value().intValue() >= LEAST_YEAR;
  }

  /** 排10位 is a rank; 排 in 安排10名 is part of a verb. */
  private boolean refusedByNeighbour(Quantity quantity) {
    NotTarget refusal = words.refusalBefore(NotTarget.Where.NUMBER, text, 0, quantity.start());
    TargetVerb verb = refusal == null ? null : words.verbBefore(text, 0, quantity.start());
    boolean within = verb != null && verb.word().length() > refusal.word().length();
    return refusal != null && !(within && TargetEvidence.isCounting(verb));
  }

  /** 211万农村贫困人口, 5万农户: a round number needs no measure word before people. */
  private boolean isBareCount(Quantity quantity, int to) {
    int end = quantity.end();
    boolean round = ROUNDS.indexOf(text.charAt(quantity.valueEnd() - 1)) >= 0 && !quantity.han();
    return round && words.people(text, end, to);
  }

  /**
   * 有效利用系数提高到0.53: a number without a unit needs a word that sets it, and nothing behind; 22:30
   * has.
   */
  private boolean isBareValue(Quantity quantity, TargetApproach approach, int to) {
    boolean timed =
        quantity.end() + 1 < text.length()
            && text.charAt(quantity.end()) == ':'
            && TargetText.isDigit(text.charAt(quantity.end() + 1));
    boolean ends =
        quantity.end() >= to
            || quantity.behind() != null
            || "(、和".indexOf(text.charAt(quantity.end())) >= 0;
    return ends && approach.meaning() != null && !quantity.han() && approach.isLevel() && !timed;
  }
}
