package org.policytext.fact;

import java.util.List;
import org.policytext.block.DutyTable;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.text.SourceText;

/**
 * Tells of numbers and of rows that are too long to be read as such.
 *
 * <p>What is longer than a limit covers a place in every so many characters: one look at each of
 * these places finds all.
 */
final class LimitReader {
  private final SourceText source;
  private final String text;
  private final List<Notice> notices;

  private LimitReader(SourceText source, List<Notice> notices) {
    this.source = source;
    this.text = source.text();
    this.notices = notices;
  }

  static void read(SourceText source, List<Notice> notices) {
    LimitReader reader = new LimitReader(source, notices);
    reader.numbers();
    reader.rows();
  }

  private void numbers() {
    int behind = 0;
    for (int at = 0; at < text.length(); at = Math.max(at, behind) + TargetNumber.LONGEST) {
      if (TargetNumber.isPart(text.charAt(at))) {
        behind = numbers(behind, at);
      }
    }
  }

  /** Looks through the run of digits around {@code at}; gives its end. */
  private int numbers(int from, int at) {
    int start = at;
    while (start > from && TargetNumber.isPart(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && TargetNumber.isPart(text.charAt(end))) {
      end++;
    }
    int next = start;
    while (next < end) {
      TargetNumber number = TargetNumber.read(text, next, end);
      if (number != null && number.value() == null) {
        String most = TargetNumber.LONGEST + " digits";
        tell("number-too-long", "A number of more than " + most + " is not read.", next, end);
        return end;
      }
      next = number == null ? next + 1 : number.end();
    }
    return end;
  }

  private void rows() {
    int behind = 0;
    for (int at = 0; at < text.length(); at = Math.max(at, behind) + DutyTable.LONGEST_ROW) {
      int start = text.lastIndexOf('\n', at - 1) + 1;
      int feed = text.indexOf('\n', at);
      behind = feed < 0 ? text.length() : feed;
      if (behind - start > DutyTable.LONGEST_ROW && hasCells(start, behind)) {
        String most = DutyTable.LONGEST_ROW + " characters";
        String message = "A row of more than " + most + " is read as text.";
        tell("row-too-long", message, start, behind);
      }
    }
  }

  private boolean hasCells(int start, int end) {
    int tab = text.indexOf('\t', start);
    return tab >= 0 && tab < end || text.charAt(start) == '|';
  }

  private void tell(String code, String message, int start, int end) {
    notices.add(new Notice(code, Severity.WARNING, message, source.at(start, end)));
  }
}
