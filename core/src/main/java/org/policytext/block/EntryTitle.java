package org.policytext.block;

import org.policytext.text.CharacterSet;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/** Cuts the title off what stands on a numbered line: of {@code 远程教育：依托学院，…。} it is 远程教育. */
final class EntryTitle {
  private static final int LONGEST_BEFORE_GAP = 40;
  private static final int LONGEST_LEAD = 20;
  private static final String STOPS = "。:;";
  private static final String OPENS_TITLE = "“(";
  private static final CharacterSet MARKS_OF_CLAUSES = CharacterSet.of(",;(《");

  private EntryTitle() {}

  /** Gives where the title ends: behind the first sentence, or before a wide gap. */
  static int end(Passage content) {
    int gap = content.indexOf("  ", content.start());
    int sentence = Sentences.end(content, content.start());
    boolean gapped =
        gap > content.start() && gap < sentence && gap - content.start() <= LONGEST_BEFORE_GAP;
    return gapped ? gap : colonEnd(content, sentence);
  }

  /** {@code 远程教育：依托学院，…。}: short words before a colon are a title. */
  private static int colonEnd(Passage content, int sentence) {
    int colon = content.indexOf(':', content.start());
    boolean leads =
        colon > content.start() && colon + 1 < sentence && colon - content.start() <= LONGEST_LEAD;
    boolean plain = leads && !content.sub(content.start(), colon).hasAny(MARKS_OF_CLAUSES);
    return plain ? colon + 1 : sentence;
  }

  /** {@code 完善机制。} is 完善机制. */
  static Passage withoutStop(Passage title) {
    Passage stripped = title.strip();
    while (!stripped.isEmpty() && STOPS.indexOf(stripped.charAt(stripped.end() - 1)) >= 0) {
      stripped = stripped.sub(stripped.start(), stripped.end() - 1).strip();
    }
    return stripped;
  }

  /** {@code 🏛️深化改革} is 深化改革. */
  static Passage withoutOrnament(Passage line) {
    int at = line.start();
    while (at < line.end()
        && !Character.isLetterOrDigit(line.charAt(at))
        && OPENS_TITLE.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return line.sub(at, line.end());
  }
}
