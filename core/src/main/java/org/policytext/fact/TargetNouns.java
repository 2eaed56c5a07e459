package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.IndicatorTail;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Endings;

/**
 * Writes out the nouns of a list that share a beginning or an end: {@code 花生种植、收获机械化率} is 花生种植机械化率
 * and 花生收获机械化率.
 */
final class TargetNouns {
  private static final int SHORT = 4;

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
      return together(list, values).orElseGet(() -> numbered(list, values));
    }
    boolean with = words.of(TargetWord.WITH).opens(list, parts.get(0).length());
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
    int second = list.indexOf(parts.get(1), parts.get(0).length());
    nouns.set(0, list.substring(0, second) + parts.get(1));
    return nouns;
  }

  /** 城乡居民收入 with two values is 城镇居民收入, 农村居民收入. */
  private Optional<List<String>> together(String list, int values) {
    List<String> areas = words.of(TargetWord.TOWN_AND_COUNTRY).words();
    boolean each = !areas.isEmpty() && values == areas.size() - 1 && list.contains(areas.get(0));
    return each
        ? Optional.of(areas.stream().skip(1).map(area -> list.replace(areas.get(0), area)).toList())
        : Optional.empty();
  }

  /** 一二三产增加值 with three values is 一产增加值, 二产增加值, 三产增加值. */
  private static List<String> numbered(String list, int values) {
    int start = 0;
    while (start < list.length() && HanNumerals.DIGITS.indexOf(list.charAt(start)) < 0) {
      start++;
    }
    int end = start;
    while (end < list.length() && HanNumerals.DIGITS.indexOf(list.charAt(end)) >= 0) {
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
  private boolean isWhole(String noun) {
    return words.of(TargetWord.WHOLE_NOUN).end(noun);
  }

  /** Of 二氧化硫和氮氧化物等主要污染物排放量 the last noun is 氮氧化物排放量. */
  private String withoutOthers(String last) {
    for (int at = last.length() - 1; at > 1; at--) {
      if (words.of(TargetWord.AND_OTHERS).opens(last, at)) {
        return last.substring(0, at);
      }
    }
    return last;
  }

  /** Gives the length of what the last noun has and the first lacks. */
  private int tail(String first, String last) {
    int rank = rankEnd(last);
    if (words.of(TargetWord.RANK).end(first) && rank > 1 && rank < last.length()) {
      return last.length() - rank;
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

  /** Gives the end of the first word for a rank; of 省级平台 it is 2, 0 if there is none. */
  private int rankEnd(String noun) {
    return words.of(TargetWord.RANK).end(noun) ? 0 : words.rankEnd(noun);
  }

  private int found(String noun) {
    Integer found = tails.longest(noun, 1, noun.length());
    return found == null ? 0 : found;
  }
}
