package org.policytext.block;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Certainty;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds lines without a number within a long line: labels ({@code 具体措施:}, {@code 责任单位:}), lists of
 * attachments, dashes, headings whose first words the text behind them takes up.
 */
final class LooseBreaks {
  private static final int SHORTEST_HEADING = 6;
  private static final int LONGEST_HEADING = 40;
  private static final int SHORTEST_REPEAT = 4;

  /** So many characters stand again whatever the heading ends with. */
  private static final int SURE_REPEAT = 6;

  private static final int LONGEST_TITLE = 60;
  private static final String BEHIND_TEXT = "。!?)】”";
  private static final String ENDS = ",。;:!?、";
  private static final int LEAST_RULE = 3;
  private static final int LONGEST_LIST = 400;
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_LABEL = 12;
  private static final String ENDS_TEXT = "。!?;";
  private static final String DASH = "——";
  private static final int LEAST_DASHES = 2;

  private final SentenceStarts starts;
  private final List<String> labels;
  private final List<String> attachments;
  private final List<String> unitLabels;
  private final List<String> listWords;

  LooseBreaks(Lexicon lexicon, SentenceStarts starts) {
    this.starts = starts;
    labels =
        lexicon.headings().stream()
            .filter(word -> word.kind() == HeadingWord.Kind.LABEL)
            .map(word -> word.word() + ":")
            .toList();
    attachments = lexicon.words("attachment");
    unitLabels = lexicon.words("list-label");
    listWords = lexicon.words("list-word");
  }

  void read(Passage line, int body, List<FoundNumber> numbers, Breaks breaks) {
    Set<Integer> behindNumbers =
        numbers.stream().map(FoundNumber::behind).collect(Collectors.toSet());
    int dashes = dashes(line, body);
    int depth = 0;
    int opened = -1;
    for (int at = line.start(); at < line.end(); at++) {
      char c = line.charAt(at);
      boolean behind = at > line.start() && BEHIND_TEXT.indexOf(line.charAt(at - 1)) >= 0;
      boolean free = at == line.start() || behind || line.charAt(at - 1) == ' ' || breaks.has(at);
      if (free && startsWith(line, at, labels)) {
        breaks.add(at);
      } else if (behind && depth == 0 && !behindNumbers.contains(at)) {
        behindText(line, at, at >= body && dashes >= LEAST_DASHES, breaks);
        if (opened >= 0 && isList(line, opened, at)) {
          breaks.add(at);
        }
      }
      opened = Marks.opens(c) && depth == 0 ? at : opened;
      int nested = Math.max(0, depth + (Marks.opens(c) ? 1 : Marks.closes(c) ? -1 : 0));
      depth = c == '。' && nested == depth && breaks.last(at) > opened ? 0 : nested;
    }
  }

  /**
   * A number breaks the line; before {@code 附件:1.} the label does. What stands without a stop
   * before it, {@code 。优化注册登记,推行极简审批(一)}, is a heading.
   */
  void number(Passage line, int at, Breaks breaks) {
    Passage before = line.sub(Math.max(line.start(), at - LONGEST_HEADING - 1), at).strip();
    if (attachments.stream().anyMatch(word -> before.endsWith(word + ":"))) {
      return;
    }
    int start = before.end();
    while (start > before.start() && ENDS_TEXT.indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    boolean open = before.length() > SHORTEST_TITLE && isWord(line.charAt(before.end() - 1));
    boolean heading = open && start > before.start() && before.end() - start >= SHORTEST_TITLE;
    if (heading && breaks.last(at) < start - LONGEST_LABEL) {
      breaks.add(start);
    }
    unitLine(line, at, breaks);
    breaks.add(at);
  }

  /** {@code 责任单位:市科技局牵头筑牢安全防线58.}: a heading between the units of one item and the next number. */
  private void unitLine(Passage line, int at, Breaks breaks) {
    int least = Math.max(breaks.last(at), at - LONGEST_LIST);
    int start = at;
    while (start > least && ENDS_TEXT.indexOf(line.charAt(start - 1)) < 0) {
      start--;
    }
    int end = startsWith(line, start, unitLabels) ? at - SHORTEST_TITLE : -1;
    while (end > Math.max(start, at - LONGEST_HEADING) && !endsList(line.sub(start, end))) {
      end--;
    }
    if (end > start && endsList(line.sub(start, end)) && isPlain(line, end, at)) {
      breaks.add(end);
    }
  }

  private boolean endsList(Passage units) {
    return listWords.stream().anyMatch(units::endsWith);
  }

  /** {@code # 标题} and {@code ---} stand at the start of a line. */
  static void markdown(Passage line, Breaks breaks) {
    for (int at = line.start(); at < line.end(); at++) {
      char c = line.charAt(at);
      if ("#-".indexOf(c) >= 0) {
        int end = at;
        while (end < line.end() && line.charAt(end) == c) {
          end++;
        }
        char before = at > line.start() ? line.charAt(at - 1) : ' ';
        boolean word = before < 0x80 && Character.isLetterOrDigit(before);
        boolean heading = !word && c == '#' && end < line.end() && line.charAt(end) == ' ';
        boolean rule = !word && c == '-' && end - at >= LEAST_RULE && !isInRow(line, at);
        if (heading || rule) {
          breaks.add(at);
        }
        if (rule) {
          breaks.add(end);
        }
        at = end - 1;
      }
    }
  }

  /** {@code | --- | --- |} is the rule below the head of a table. */
  private static boolean isInRow(Passage line, int at) {
    int colon = at > line.start() && line.charAt(at - 1) == ':' ? 1 : 0;
    return line.sub(line.start(), at - colon).strip().endsWith("|");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '”' || c == '"';
  }

  private static int dashes(Passage line, int body) {
    int count = 0;
    int at = line.indexOf("。" + DASH, body);
    while (at >= 0) {
      count++;
      at = line.indexOf("。" + DASH, at + 1);
    }
    return count;
  }

  private void behindText(Passage line, int at, boolean dashed, Breaks breaks) {
    Passage rest = line.sub(at, line.end());
    if (startsWith(line, at, unitLabels) || dashed && rest.startsWith(DASH)) {
      breaks.add(at);
    } else if (startsWith(line, at, attachments)) {
      attachment(line, at, breaks);
    } else if (Marks.endsSentence(line.charAt(at - 1))) {
      int end = repeated(line, at);
      if (end > at && breaks.next(at + 1) >= end) {
        breaks.add(at, Certainty.GUESS);
        breaks.add(end, Certainty.GUESS);
      }
    }
  }

  /** Behind {@code (责任单位:市科技局)} the next paragraph begins. */
  private boolean isList(Passage line, int open, int end) {
    boolean text = Character.isIdeographic(line.charAt(end)) || line.charAt(end) == '“';
    if (!text || !Marks.closes(line.charAt(end - 1)) || end - open > LONGEST_LIST) {
      return false;
    }
    Passage inner = line.sub(open + 1, end - 1);
    return startsWith(line, open + 1, unitLabels) || endsList(inner);
  }

  private static boolean startsWith(Passage line, int at, List<String> words) {
    Passage rest = line.sub(at, line.end());
    return words.stream().anyMatch(rest::startsWith);
  }

  /** {@code 附件:1.事项清单} opens a list; {@code 附件事项清单1.…} is a label, a title and items. */
  private void attachment(Passage line, int at, Breaks breaks) {
    int end = at + attachments.get(0).length();
    int next = breaks.next(end);
    boolean colon = end < line.end() && line.charAt(end) == ':';
    if (colon) {
      breaks.add(at);
    } else if (next > end
        && next - end <= LONGEST_TITLE
        && next < line.end()
        && isPlain(line, end, next)) {
      breaks.add(at);
      breaks.add(end);
    }
  }

  private static boolean isPlain(Passage line, int from, int to) {
    return Stream.of("。", ",", ";").noneMatch(line.sub(from, to).text()::contains);
  }

  /**
   * {@code 2026年重点工作2026年是…}: gives where the first words of a sentence stand again before its
   * first mark, or {@code from}.
   */
  private int repeated(Passage line, int from) {
    if (Passage.isSpace(line.charAt(from)) || line.charAt(from) == '|') {
      return from;
    }
    int limit = Math.min(line.end() - SHORTEST_REPEAT, from + LONGEST_HEADING);
    for (int at = from; at < limit && ENDS.indexOf(line.charAt(at)) < 0; at++) {
      boolean again = at - from >= SHORTEST_HEADING && line.charAt(at) == line.charAt(from);
      int least =
          again && starts.isTail(line.sub(from, line.end()), at) ? SHORTEST_REPEAT : SURE_REPEAT;
      if (again && isSame(line, from, at, least)) {
        return at;
      }
    }
    return from;
  }

  private static boolean isSame(Passage line, int one, int other, int length) {
    String text = line.source().text();
    return other + length <= line.end() && text.regionMatches(one, text, other, length);
  }
}
