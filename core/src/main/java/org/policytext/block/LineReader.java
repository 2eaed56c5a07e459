package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Cuts a text into lines, without their indents and the marks of Markdown before them, and leaves
 * out empty lines and contents pages.
 */
final class LineReader {
  private static final int DEEPEST = 6;
  private static final int ENOUGH_HEADINGS = 3;

  private final MarkerReader markers;
  private final Furniture furniture;
  private final ContentsPage contents;

  LineReader(Lexicon lexicon) {
    markers = new MarkerReader(lexicon);
    furniture = new Furniture(lexicon);
    contents = new ContentsPage(lexicon);
  }

  List<Line> read(SourceText source) {
    List<Line> lines = new ArrayList<>();
    for (Passage whole : Lines.of(source)) {
      Passage line = withoutMarkdown(withCells(whole));
      if (!line.isEmpty() && !isImage(line) && !furniture.isFurniture(line)) {
        lines.add(new Line(line, markers.read(line), depth(whole.strip())));
      }
    }
    return contents.leftOut(isStructured(lines) ? lines : withoutDepths(lines));
  }

  /** Gives the number of marks before {@code ## 方案说明}. */
  private static int depth(Passage line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(line.start() + depth) == '#') {
      depth++;
    }
    boolean heading = depth <= DEEPEST && line.behindSpaces(line.start() + depth) < line.end();
    return heading ? depth : 0;
  }

  /** The headings have marks of Markdown and none a number. */
  private static boolean isStructured(List<Line> lines) {
    int headings = 0;
    for (Line line : lines) {
      if (line.isHeading() && line.opensEntry()) {
        return false;
      }
      headings += line.isHeading() ? 1 : 0;
    }
    return headings >= ENOUGH_HEADINGS;
  }

  private static List<Line> withoutDepths(List<Line> lines) {
    return lines.stream().map(Line::withoutDepth).toList();
  }

  /** Tabs before the text are empty cells of a table row. */
  private static Passage withCells(Passage line) {
    Passage stripped = line.strip();
    int start = stripped.start();
    boolean row = stripped.indexOf('\t', start) >= 0;
    while (row && start > line.start() && line.charAt(start - 1) == '\t') {
      start--;
    }
    return line.sub(start, stripped.end());
  }

  /** {@code ![打印](dayin.png)} alone on its line. */
  private static boolean isImage(Passage line) {
    return line.startsWith("![") && line.endsWith(")");
  }

  /** {@code ## （一）目标} is {@code （一）目标}. */
  private static Passage withoutMarkdown(Passage line) {
    Passage rest = line;
    while (rest.startsWith("#") || rest.startsWith("> ")) {
      rest = rest.sub(rest.start() + 1, rest.end()).strip();
    }
    while (line.startsWith("#") && rest.endsWith("#")) {
      rest = rest.sub(rest.start(), rest.end() - 1).strip();
    }
    return rest;
  }
}
