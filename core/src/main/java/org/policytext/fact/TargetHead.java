package org.policytext.fact;

import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.ComparisonWord.Meaning;
import org.policytext.lexicon.PeriodForm;
import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.TargetVerb.Kind;
import org.policytext.lexicon.lookup.Trie;

/**
 * The noun before a value, without the words before it that are no part of it: {@code
 * 其中力争全区发明专利申请量} is {@code 全区发明专利申请量}.
 *
 * @param noun as printed, without years and remarks in brackets within it
 * @param start where the noun begins
 * @param end where it ends
 * @param verb the last verb that was cut, or null
 * @param counts whether a verb was cut whose object may be counted
 * @param change whether a verb was cut that makes the value a change: {@code 增加学位5000个}
 * @param rate ANNUAL or CUMULATIVE if a word cut says so, or null
 * @param total whether 3年累计 was cut
 */
record TargetHead(
    String noun,
    int start,
    int end,
    TargetVerb verb,
    boolean counts,
    Meaning change,
    Meaning rate,
    boolean total) {
  /** A longer bracket is no other name of what is measured. */
  private static final int LONGEST_ALIAS = 24;

  private static final String LIST_MARKS = ".．、)";

  boolean isEmpty() {
    return start >= end;
  }

  static TargetHead read(
      TargetWords words,
      TargetText source,
      int from,
      int to,
      YearMentions mentions,
      boolean level) {
    return read(words, source, from, to, mentions, level, false);
  }

  /**
   * Reads as above.
   *
   * @param level whether a word sets the value
   * @param counted whether a region that ends the head is no part of the noun: 推动全省100家企业
   */
  static TargetHead read(
      TargetWords words,
      TargetText source,
      int from,
      int to,
      YearMentions mentions,
      boolean level,
      boolean counted) {
    Cutter cutter = new Cutter(words, source, to, mentions);
    cutter.attributeEnd = level ? cutter.lastAttribute(from) : -1;
    cutter.counted = counted;
    cutter.measuresEvent = level && words.of(TargetWord.EVENT_MEASURE).ends(source.text(), to);
    return cutter.cut(from);
  }

  /** The work on one head. */
  private static final class Cutter {
    private final TargetWords words;
    private final TargetText source;
    private final String text;
    private final int to;
    private final YearMentions mentions;
    private TargetVerb verb;
    private boolean counts;
    private Meaning change;
    private Meaning rate;
    private boolean total;
    private int attributeEnd;
    private boolean measuresEvent;
    private boolean counted;

    Cutter(TargetWords words, TargetText source, int to, YearMentions mentions) {
      this.words = words;
      this.source = source;
      this.text = source.text();
      this.to = to;
      this.mentions = mentions;
    }

    TargetHead cut(int from) {
      int at = behindListMark(from);
      int next = step(at);
      while (next > at) {
        at = next;
        next = at < to ? step(at) : at;
      }
      String noun = noun(at);
      return new TargetHead(noun, at, to, verb, counts, change, rate, total);
    }

    /** 1.确保污水处理率 begins at 确保; (2)确保…, ③确保… and 一是确保… too. */
    private int behindListMark(int from) {
      int close = source.closer(from);
      if (close > from + 1 && close < to && numberEnd(from + 1) == close) {
        return close + 1;
      }
      if (from < to && isCircled(text.charAt(from))) {
        return from + 1;
      }
      int ordinal = numberEnd(from);
      String marks = words.of(TargetWord.LIST_MARK).at(text, ordinal);
      if (ordinal > from && !marks.isEmpty() && ordinal + marks.length() < to) {
        return ordinal + marks.length();
      }
      boolean digits = ordinal > from && TargetText.isDigit(text.charAt(from));
      boolean mark = digits && ordinal + 1 < to && LIST_MARKS.indexOf(text.charAt(ordinal)) >= 0;
      return mark && !TargetText.isDigit(text.charAt(ordinal + 1)) ? ordinal + 1 : from;
    }

    private static boolean isCircled(char c) {
      return c >= '①' && c <= '⑳';
    }

    private int numberEnd(int from) {
      int at = from;
      while (at < to
          && (TargetText.isDigit(text.charAt(at))
              || HanNumerals.COUNTS.indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      return at;
    }

    /** 武汉市2017年细颗粒物浓度 is 武汉市细颗粒物浓度, 智能体(以下简称OPC)数量 is 智能体数量. */
    private String noun(int from) {
      StringBuilder noun = new StringBuilder();
      int at = from;
      while (at < to) {
        YearMention mention = mentionAt(at);
        int close = source.closer(at);
        if (mention != null && mention.kind() == PeriodForm.Kind.POINT && mention.end() <= to) {
          at = mention.end();
        } else if (close > 0 && close < to && isRemark(at + 1, close)) {
          at = close + 1;
        } else if (at > from && isYearly(at)) {
          rate = Meaning.ANNUAL;
          at = words.leading(text, at, to).end();
        } else {
          noun.append(text.charAt(at++));
        }
      }
      return withoutModal(noun.toString());
    }

    /** 领导班子中50岁以下的成员应: what obliges is no part of the noun. */
    private String withoutModal(String noun) {
      String modal = words.of(TargetWord.MODAL).before(noun, noun.length());
      TargetVerb verb = modal.isEmpty() ? null : words.verbBefore(noun, 0, noun.length());
      boolean whole = verb != null && verb.word().length() > modal.length();
      return whole ? noun : noun.substring(0, noun.length() - modal.length());
    }

    /** 城镇年均新增就业人数: a verb behind 年均 tells what comes to be each year. */
    private boolean isYearly(int at) {
      Trie.Found<ComparisonWord> rated = source.isQuoted(at) ? null : words.leading(text, at, to);
      boolean yearly = rated != null && rated.value().meaning() == Meaning.ANNUAL;
      Trie.Found<TargetVerb> found =
          yearly && rated.end() < to ? words.verb(text, rated.end(), to) : null;
      return found != null
          && (found.value().kind() == Kind.NEW || found.value().kind() == Kind.QUANTITY);
    }

    private boolean isRemark(int open, int close) {
      return close - open > LONGEST_ALIAS || words.of(TargetWord.BRACKET_REMARK).opens(text, open);
    }

    /** Gives the place behind the word to cut at {@code at}; {@code at} if none is. */
    private int step(int at) {
      if (at >= to) {
        return at;
      }
      YearMention mention = mentionAt(at);
      if (mention != null) {
        total |= mention.kind() == PeriodForm.Kind.TOTAL;
        return Math.min(mention.end(), to);
      }
      char c = text.charAt(at);
      boolean betweenYears = words.isJoiner(c) && mentionAt(at + 1) != null;
      if (betweenYears || "、,;:—-· ".indexOf(c) >= 0) {
        return at + 1;
      }
      if (source.isQuoted(at)) {
        return at;
      }
      if (c == '“') {
        return at + 1;
      }
      if (verb != null && words.isJoiner(c) && isVerb(at + 1)) {
        return at + 1;
      }
      return word(at);
    }

    private YearMention mentionAt(int at) {
      return mentions.at(at);
    }

    private static boolean isAction(Kind kind) {
      return kind == Kind.QUANTITY || kind == Kind.LEAD || kind == Kind.HOPE;
    }

    private boolean isVerb(int at) {
      Trie.Found<TargetVerb> found = at < to ? words.verb(text, at, to) : null;
      return found != null && isAction(found.value().kind());
    }

    private int word(int at) {
      Trie.Found<TargetVerb> found = words.verb(text, at, to);
      Trie.Found<ComparisonWord> rated = words.leading(text, at, to);
      if (rated != null && (found == null || rated.end() >= found.end())) {
        return rate(rated);
      }
      return found == null ? at : verb(at, found);
    }

    private int rate(Trie.Found<ComparisonWord> rated) {
      Meaning meaning = rated.value().meaning();
      if (meaning == Meaning.ANNUAL || meaning == Meaning.CUMULATIVE) {
        rate = meaning;
      }
      return rated.end();
    }

    private int verb(int at, Trie.Found<TargetVerb> found) {
      int end = found.end();
      return switch (found.value().kind()) {
        case GUARD, WEAK -> at;
        case NEW -> keep(at);
        case ADVERB -> leadsOn(end) ? end : at;
        case SUBJECT -> at >= attributeEnd && leadsToVerb(end) || end == to && counted ? end : at;
        case PREPOSITION -> behindPhrase(at, end);
        case LEAD, HOPE, CHANGE -> isNounPart(end) ? at : take(found);
        case QUANTITY -> isNounPart(end) || at < attributeEnd || measuresEvent ? at : take(found);
      };
    }

    private boolean leadsToVerb(int end) {
      int next = skipAdverbs(end);
      return next > end || isVerb(next) || leadsToAction(next);
    }

    /** 新增就业: the word stays, and proves that the number is a commitment. */
    private int keep(int at) {
      counts = true;
      return at;
    }

    /** 滚动 in 省属企业滚动发布案例. */
    private boolean leadsToAction(int from) {
      int at = from;
      Trie.Found<TargetVerb> found = at < to ? words.verb(text, at, to) : null;
      while (found != null && found.value().kind() == Kind.ADVERB) {
        at = found.end();
        found = at < to ? words.verb(text, at, to) : null;
      }
      return at > from && isVerb(at);
    }

    private boolean leadsOn(int at) {
      Trie.Found<TargetVerb> found = at < to ? words.verb(text, at, to) : null;
      return found != null
          && switch (found.value().kind()) {
            case ADVERB, LEAD, HOPE, QUANTITY, CHANGE, NEW -> true;
            case WEAK, SUBJECT, PREPOSITION, GUARD -> false;
          };
    }

    /** Gives where the last 的 stands: a verb before it is part of an attribute. */
    private int lastAttribute(int from) {
      for (int i = to - 1; i > from; i--) {
        if (words.of(TargetWord.ATTRIBUTIVE).has(text.charAt(i))
            && !source.isQuoted(i)
            && !source.isBracketed(i)) {
          return i;
        }
      }
      return -1;
    }

    private int skipAdverbs(int from) {
      int at = from;
      YearMention mention = mentionAt(at);
      if (mention != null) {
        at = Math.min(mention.end(), to);
      }
      Trie.Found<ComparisonWord> rated = at < to ? words.leading(text, at, to) : null;
      return rated == null ? at : rated.end();
    }

    /** 建设 in 建设率 is no verb. */
    private boolean isNounPart(int end) {
      if (end >= to) {
        return false;
      }
      boolean last = end + 1 == to;
      boolean ending =
          words.of(TargetWord.NOUN_PART).has(text.charAt(end))
              || last && words.of(TargetWord.LAST_NOUN_PART).has(text.charAt(end));
      return ending && !words.of(TargetWord.NOUN_OPENING).opens(text, end);
    }

    private int take(Trie.Found<TargetVerb> found) {
      Kind kind = found.value().kind();
      if (found.end() == to && kind == Kind.QUANTITY && found.value().word().length() > 1) {
        verb = found.value();
        counts = true;
        return found.end();
      }
      verb = found.value();
      counts |= kind == Kind.QUANTITY;
      if (kind == Kind.CHANGE) {
        change =
            words.of(TargetWord.DECREASE).open(found.value().word())
                ? Meaning.DECREASE
                : Meaning.INCREASE;
      }
      return found.end();
    }

    /** A phrase 在…, 为… ends before the next verb whose object may be counted. */
    private int behindPhrase(int at, int from) {
      for (int i = from; i < to; i++) {
        if (!source.isQuoted(i) && !source.isBracketed(i)) {
          Trie.Found<TargetVerb> found = words.verb(text, i, to);
          if (found != null && found.value().kind() == Kind.GUARD) {
            i = found.end() - 1;
          } else if (found != null
              && found.value().kind() == Kind.QUANTITY
              && found.end() - i > 1
              && !isNounPart(found.end())) {
            return i;
          }
        }
      }
      return at;
    }
  }
}
