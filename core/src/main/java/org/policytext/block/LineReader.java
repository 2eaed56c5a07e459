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
        lines.add(new Line(line, markers.read(line)));
      }
    }
    return contents.leftOut(lines);
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
