package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.IndicatorTail;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Endings;

/**
 * Writes out the nouns of a list that share a beginning or an end: {@code 花生种植、收获机械化率} is 花生种植机械化率
 * and 花生收获机械化率.
 */
final class TargetNouns {
  private static final String HAN_DIGITS = "一二三四五六七八九";
  private static final int SHORT = 4;
  private static final String RANK = "级";
  private static final String WHOLE = "量率额值";
  private static final String OTHERS = "等";
  private static final String WITH = "与";

  private final Endings<Integer> tails;
  private final TargetWords words;

  TargetNouns(Lexicon lexicon, TargetWords words) {
    this.words = words;
    Endings.Builder<Integer> builder = new Endings.Builder<>();
    for (IndicatorTail tail : lexicon.indicatorTails()) {
      builder.add(tail.tail(), tail.tail().length());
    }
    tails = builder.build();
  }

  /** Gives the nouns of {@code list}, written out; one noun if it lists none. */
  List<String> of(String list, int values) {
    List<String> parts = split(list);
    if (parts.size() == 1) {
      return numbered(list, values);
    }
    boolean with = list.startsWith(WITH, parts.get(0).length());
    if (with && values > 1 && parts.size() == values + 1) {
      return writtenOut(merged(list, parts), false);
    }
    return parts.size() == values || values == 1 ? writtenOut(parts, true) : List.of(list);
  }

  private List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' || c == '“' ? 1 : c == ')' || c == '”' ? -1 : 0;
      if (depth == 0 && words.joins(list, i) && i > from && i + 1 < list.length()) {
        parts.add(list.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(list.substring(from));
    return parts;
  }

  /** 全省与其他国家贸易、投资 with two values: the first joining word is one of the first noun. */
  private static List<String> merged(String list, List<String> parts) {
    List<String> nouns = new ArrayList<>(parts.subList(1, parts.size()));
    int second = parts.get(0).length() + WITH.length();
    nouns.set(0, list.substring(0, second) + parts.get(1));
    return nouns;
  }

  /** 一二三产增加值 with three values is 一产增加值, 二产增加值, 三产增加值. */
  private static List<String> numbered(String list, int values) {
    int start = 0;
    while (start < list.length() && HAN_DIGITS.indexOf(list.charAt(start)) < 0) {
      start++;
    }
    int end = start;
    while (end < list.length() && HAN_DIGITS.indexOf(list.charAt(end)) >= 0) {
      end++;
    }
    if (values < 2 || end - start != values) {
      return List.of(list);
    }
    List<String> nouns = new ArrayList<>();
    for (int i = start; i < end; i++) {
      nouns.add(list.substring(0, start) + list.charAt(i) + list.substring(end));
    }
    return nouns;
  }

  private List<String> writtenOut(List<String> parts, boolean headShared) {
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    int tail = tail(first, last);
    if (tail == 0) {
      return parts;
    }
    String end = last.substring(last.length() - tail);
    int own = last.length() - tail;
    boolean shared = headShared && first.length() - own >= 2 && own >= 2 && !isWhole(first);
    String head = shared ? first.substring(0, first.length() - own) : "";
    List<String> nouns = new ArrayList<>();
    nouns.add(first + end);
    for (String part : parts.subList(1, parts.size() - 1)) {
      nouns.add((part.length() == own ? head : "") + part + end);
    }
    nouns.add(head + withoutOthers(last.substring(0, own)) + end);
    return nouns;
  }

  /** 化学需氧量 is a noun of its own, 花生种植 is none. */
  private static boolean isWhole(String noun) {
    return WHOLE.indexOf(noun.charAt(noun.length() - 1)) >= 0;
  }

  /** Of 二氧化硫和氮氧化物等主要污染物排放量 the last noun is 氮氧化物排放量. */
  private static String withoutOthers(String last) {
    int others = last.lastIndexOf(OTHERS);
    return others > 1 ? last.substring(0, others) : last;
  }

  /** Gives the length of what the last noun has and the first lacks. */
  private int tail(String first, String last) {
    int rank = last.indexOf(RANK);
    if (first.endsWith(RANK) && rank > 0 && !last.endsWith(RANK)) {
      return last.length() - rank - 1;
    }
    if (found(first) > 0) {
      return 0;
    }
    int known = found(last);
    if (known > 0) {
      return known;
    }
    return first.length() <= SHORT && last.length() > first.length()
        ? last.length() - first.length()
        : 0;
  }

  private int found(String noun) {
    Integer found = tails.longest(noun, 1, noun.length());
    return found == null ? 0 : found;
  }
}
