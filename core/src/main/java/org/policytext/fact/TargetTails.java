package org.policytext.fact;

import org.policytext.lexicon.TargetVerb;
import org.policytext.lexicon.lookup.Trie;

/** Cuts the noun behind a value: of {@code 100家以上的优质企业(含培育库)} it is 优质企业. */
final class TargetTails {
  private static final String MARKS = ",;”";

  /** Qualities of one noun. */
  private static final int LONGEST_LIST = 120;

  private final TargetWords words;
  private final TargetText source;

  TargetTails(TargetWords words, TargetText source) {
    this.words = words;
    this.source = source;
  }

  /** Gives the noun of what stands in {@code [from, to)} behind a value; empty if there is none. */
  String noun(int from, int to) {
    int start = from;
    int end = to;
    if (start < end && source.closer(start) >= 0) {
      start = Math.min(end, source.closer(start) + 1);
    }
    if (start < end && words.of(TargetWord.ATTRIBUTIVE).has(source.charAt(start))) {
      start++;
    }
    while (end > start && endsNoun(end)) {
      end--;
    }
    if (start < end && source.charAt(start) == '、') {
      return behindQualities(start, end);
    }
    if (start >= end || parts(source.charAt(start))) {
      return "";
    }
    end = nextNoun(start, end);
    String noun = source.text().substring(start, bracketless(start, end));
    return words.of(TargetWord.MILESTONE).has(noun) ? "" : noun;
  }

  /**
   * Gives {@code noun} with what it is a quality of: of {@code 5家以上年销售收入过百亿元、2家以上年销售收入达500亿元的企业}
   * the first counts 年销售收入过百亿元的企业.
   */
  String withQuality(String noun, int from, int to) {
    boolean quality = words.of(TargetWord.AMOUNT_END).end(noun) && to - from <= LONGEST_LIST;
    int of = quality ? lastOf(from, to) : -1;
    return of < 0 ? noun : noun + source.text().substring(of, to);
  }

  private int lastOf(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (words.of(TargetWord.ATTRIBUTIVE).has(source.charAt(i))
          && !source.isQuoted(i)
          && !source.isBracketed(i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 筹措7亿元实施就业惠民工程}: the money is for 就业惠民工程. */
  String withoutVerb(String noun) {
    Trie.Found<TargetVerb> verb = words.verb(noun, 0, noun.length());
    boolean acts =
        verb != null
            && (verb.value().kind() == TargetVerb.Kind.QUANTITY
                || verb.value().kind() == TargetVerb.Kind.HOPE);
    return acts && verb.end() + 1 < noun.length() ? noun.substring(verb.end()) : noun;
  }

  /** Gives where the first of two nouns ends: 优质企业和一批平台, 活动场所并设置游乐设施. */
  private int nextNoun(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (endsNoun(i) && words.of(TargetWord.NEXT_NOUN).opens(source.text(), i)
          || opensDeed(i, end)) {
        return i - 1;
      }
    }
    return end;
  }

  /** 并 before a verb goes on with another deed. */
  private boolean opensDeed(int at, int end) {
    boolean joins =
        words.of(TargetWord.DEED_JOINER).has(source.charAt(at - 1))
            && !source.isQuoted(at - 1)
            && !source.isBracketed(at - 1);
    Trie.Found<TargetVerb> verb = joins ? words.verb(source.text(), at, end) : null;
    return verb != null
        && (verb.value().kind() == TargetVerb.Kind.QUANTITY
            || verb.value().kind() == TargetVerb.Kind.HOPE);
  }

  private boolean endsNoun(int end) {
    char last = source.charAt(end - 1);
    return last == '、' || words.of(TargetWord.NOUN_END).has(last);
  }

  private boolean parts(char c) {
    return MARKS.indexOf(c) >= 0 || words.of(TargetWord.NOUN_JOINER).has(c);
  }

  /** {@code 10个以上、总面积不低于100万平方米的标杆社区}: qualities stand between a value and its noun. */
  private String behindQualities(int start, int end) {
    int of = lastOf(start, end + 1);
    return of < 0 ? "" : source.text().substring(of + 1, end);
  }

  /** A remark in a bracket at the end is no part of the noun. */
  private int bracketless(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean remark = source.closer(i) == end - 1 && isRemark(source.text(), i + 1, end - 1);
      if (remark && i > start) {
        return i;
      }
    }
    return end;
  }

  private boolean isRemark(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TargetText.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return words.of(TargetWord.BRACKET_REMARK).opens(text, from);
  }
}
