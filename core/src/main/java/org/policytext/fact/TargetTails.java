package org.policytext.fact;

import java.util.List;

/** Cuts the noun behind a value: of {@code 100家以上的优质企业(含培育库)} it is 优质企业. */
final class TargetTails {
  private static final String ENDS = "、和及与等";
  private static final List<String> REMARKS =
      List.of("含", "不含", "其中", "包括", "见", "以下简称", "简称", "又称");

  private TargetTails() {}

  static String noun(TargetText source, int from, int to) {
    int start = from;
    int end = to;
    if (start < end && source.closer(start) >= 0) {
      start = Math.min(end, source.closer(start) + 1);
    }
    if (start < end && source.charAt(start) == '的') {
      start++;
    }
    while (end > start && ENDS.indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end && source.charAt(start) == '、') {
      return behindQualities(source, start, end);
    }
    if (start >= end || "和及与,;”".indexOf(source.charAt(start)) >= 0) {
      return "";
    }
    int some = start + source.text().substring(start, end).indexOf("一批");
    if (some > start + 1 && ENDS.indexOf(source.charAt(some - 1)) >= 0) {
      end = some - 1;
    }
    return source.text().substring(start, bracketless(source, start, end));
  }

  /** {@code 10个以上、总面积不低于100万平方米的标杆社区}: qualities stand between a value and its noun. */
  private static String behindQualities(TargetText source, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (source.charAt(i) == '的' && !source.isQuoted(i) && !source.isBracketed(i)) {
        return source.text().substring(i + 1, end);
      }
    }
    return "";
  }

  /** A remark in a bracket at the end is no part of the noun. */
  private static int bracketless(TargetText source, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean remark = source.closer(i) == end - 1 && isRemark(source.text(), i + 1, end - 1);
      if (remark && i > start) {
        return i;
      }
    }
    return end;
  }

  private static boolean isRemark(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (TargetText.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return REMARKS.stream().anyMatch(word -> text.startsWith(word, from));
  }
}
