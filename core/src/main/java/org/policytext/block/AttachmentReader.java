package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/**
 * Reads the list of a plan's attachments: {@code 附件:1.事项清单} and, a line below, {@code 2.任务分工表} are
 * 事项清单 and 任务分工表.
 */
final class AttachmentReader {
  private static final int LONGEST_NAME = 80;
  private static final int NEAREST_COLON = 2;
  private static final int FARTHEST_COLON = 5;

  private final List<String> labels;
  private final TitleWords titleWords;

  AttachmentReader(Lexicon lexicon) {
    this.titleWords = new TitleWords(lexicon);
    this.labels = lexicon.words("attachment-list");
  }

  /** Gives the names of the attachments, and takes their lines. */
  List<Stated> read(FrontLines lines) {
    List<Stated> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Passage line = lines.passage(i);
      if (opens(line) && !standsAbove(line, lines, i + 1)) {
        add(line.sub(line.indexOf(':', line.start()) + 1, line.end()).strip(), names);
        lines.use(i);
        while (i + 1 < lines.size() && goesOn(lines.line(i + 1), names.size())) {
          i++;
          add(lines.passage(i), names);
          lines.use(i);
        }
      }
    }
    return names;
  }

  /** {@code 附件:} above the title of a plan lists none. */
  private boolean standsAbove(Passage line, FrontLines lines, int next) {
    return line.endsWith(":")
        && next < lines.size()
        && !lines.line(next).opensEntry()
        && titleWords.of(lines.passage(next).text()).isPresent();
  }

  /** {@code 附件:1.事项清单}. */
  private boolean opens(Passage line) {
    if (labels.stream().noneMatch(line::startsWith)) {
      return false;
    }
    int colon = line.text().indexOf(':');
    return colon >= NEAREST_COLON && colon <= FARTHEST_COLON;
  }

  private static boolean goesOn(Line line, int before) {
    return line.opensEntry()
        && line.marker().get().style().id().startsWith("digit-dot")
        && line.marker().get().value() == before + 1
        && line.passage().length() <= LONGEST_NAME
        && !line.passage().text().contains("。");
  }

  private static void add(Passage line, List<Stated> names) {
    if (!line.isEmpty()) {
      String text = line.text();
      int dot = text.indexOf('.');
      boolean numbered = dot > 0 && text.substring(0, dot).chars().allMatch(Character::isDigit);
      Passage name = numbered ? line.sub(line.start() + dot + 1, line.end()).strip() : line;
      names.add(new Stated(name.text(), name.at()));
    }
  }
}
