package org.policytext.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds the title of a plan that is quoted before: {@code 现将《某方案》印发给你们。某方案为…} has 某方案 on a line of
 * its own.
 */
final class NameBreaks {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 6;
  private static final int MOST = 20;
  private static final String BEFORE = "。)日】";

  private final LineKinds kinds;

  NameBreaks(LineKinds kinds) {
    this.kinds = kinds;
  }

  /** Adds the breaks around quoted names that stand again; gives how many do. */
  int read(Passage front, Breaks breaks) {
    List<String> names = quoted(front);
    int found = 0;
    for (int at = front.start(); at < front.end() && !names.isEmpty(); at++) {
      boolean begins =
          breaks.has(at) || at > front.start() && BEFORE.indexOf(front.charAt(at - 1)) >= 0;
      int end = begins ? end(front, at, names) : at;
      if (end > at && (end >= front.end() || "》的".indexOf(front.charAt(end)) < 0)) {
        breaks.add(at);
        breaks.add(end);
        found++;
        at = end - 1;
      }
    }
    return found;
  }

  /** Gives the names in 《》 and those between 印发 and 的通知, the longest first. */
  private List<String> quoted(Passage front) {
    List<String> names = new ArrayList<>();
    int open = front.indexOf('《', front.start());
    while (open >= 0) {
      int close = front.indexOf('》', open);
      if (close > 0 && close - open <= LONGEST && close - open > SHORTEST) {
        add(front.sub(open + 1, close).text(), names);
      }
      open = front.indexOf('《', open + 1);
    }
    for (String word : kinds.carrying()) {
      int from = front.indexOf(word, front.start());
      int to = from < 0 ? -1 : front.indexOf("的通知", from);
      int start = from + word.length();
      if (to > start && to - start <= LONGEST && front.charAt(start) != '《') {
        add(front.sub(start, to).text(), names);
      }
    }
    names.sort(Comparator.comparingInt(String::length).reversed());
    return names;
  }

  private void add(String name, List<String> names) {
    String bare = name.replace(" ", "");
    if (bare.length() >= SHORTEST
        && kinds.titleWord(bare).isPresent()
        && !names.contains(bare)
        && names.size() < MOST) {
      names.add(bare);
    }
  }

  private static int end(Passage front, int at, List<String> names) {
    for (String name : names) {
      int end = end(front, at, name);
      if (end > at) {
        return end;
      }
    }
    return at;
  }

  /** Spaces within the printed name do not matter. */
  private static int end(Passage front, int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      at = i > 0 ? front.behindSpaces(at) : at;
      if (at >= front.end() || !Marks.same(front.charAt(at), name.charAt(i))) {
        return from;
      }
      at++;
    }
    return at;
  }
}
