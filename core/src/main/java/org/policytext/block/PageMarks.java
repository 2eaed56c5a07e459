package org.policytext.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policytext.text.Passage;

/**
 * Lines that only number a page: {@code - 12 -}, {@code 第2页 共5页}, and bare numbers that rise from
 * one to the next.
 */
final class PageMarks {
  private static final String DASHES = "-—–－";
  private static final String IN_PAGES = "第页共/,，-— 0123456789";
  private static final int LEAST_BARE = 2;

  private final Set<Integer> bare = new HashSet<>();

  /** Looks at the stripped lines of a text. */
  PageMarks(List<Passage> lines) {
    int last = 0;
    Set<Integer> found = new HashSet<>();
    for (Passage line : lines) {
      int number = number(line);
      if (number > 0 && number == last + 1) {
        found.add(line.start());
        last = number;
      }
    }
    if (found.size() >= LEAST_BARE) {
      bare.addAll(found);
    }
  }

  /** Tells whether {@code line} is the mark of a page. */
  boolean isMark(Passage line) {
    return isDashed(line) || isNamed(line) || bare.contains(line.start()) && number(line) > 0;
  }

  private static int number(Passage line) {
    boolean digits = line.length() > 0 && line.length() <= 4;
    for (int i = line.start(); i < line.end(); i++) {
      digits &= line.charAt(i) >= '0' && line.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(line.text()) : -1;
  }

  private static boolean isDashed(Passage line) {
    int digits = 0;
    int dashes = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = line.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean dash = DASHES.indexOf(c) >= 0;
      if (!digit && !dash && c != ' ') {
        return false;
      }
      digits += digit ? 1 : 0;
      dashes += dash ? 1 : 0;
    }
    return digits > 0 && digits <= 4 && dashes >= 2 && dashes <= 4;
  }

  private static boolean isNamed(Passage line) {
    if (line.isEmpty() || line.length() > 20 || line.charAt(line.start()) != '第') {
      return false;
    }
    boolean page = false;
    for (int i = line.start(); i < line.end(); i++) {
      if (IN_PAGES.indexOf(line.charAt(i)) < 0) {
        return false;
      }
      page |= line.charAt(i) == '页';
    }
    return page;
  }
}
