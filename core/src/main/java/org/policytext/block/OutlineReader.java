package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.UnitNames;
import org.policytext.text.Marks;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;
import org.policytext.text.SourceText;

/**
 * Reads a text as a tree of headings and items.
 *
 * <p>Levels come from the order in which numbering styles first appear: a style that is open
 * already returns to its level; a style of a higher rank by custom closes those below it; any other
 * style opens a level of its own.
 */
public final class OutlineReader {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_ROW = 120;
  private final LineReader lines;
  private final FrontReader front;
  private final List<String> labels;

  /** Prepares for the tables of {@code lexicon}. */
  public OutlineReader(Lexicon lexicon, UnitNames units) {
    lines = new LineReader(lexicon);
    front = new FrontReader(lexicon, units);
    labels =
        lexicon.headings().stream()
            .filter(word -> word.kind() == HeadingWord.Kind.LABEL)
            .map(HeadingWord::word)
            .toList();
  }

  /** Gives the tree of {@code source}; a text without headings is an introduction. */
  public Outline read(SourceText source) {
    FrontReader.Read read = front.read(lines.read(source));
    Building building = new Building();
    List<Line> body = read.body();
    for (int i = 0; i < body.size(); i++) {
      if (building.isOutside() && isHeading(body, i)) {
        building.openHeading(body.get(i));
      } else {
        building.add(body.get(i));
      }
    }
    return building.outline(read.front());
  }

  /** A short line without a number and without marks, between sentences: {@code 2026年重点工作}. */
  private static boolean isHeading(List<Line> lines, int at) {
    Passage line = lines.get(at).passage();
    boolean marked = line.text().chars().anyMatch(c -> ",。;:、!?|\t".indexOf(c) >= 0);
    boolean sized = line.length() >= 4 && line.length() <= LONGEST_HEADING;
    boolean followed = at + 1 < lines.size() && endsSentence(lines.get(at + 1).passage());
    boolean preceded = at == 0 || endsSentence(lines.get(at - 1).passage());
    return lines.get(at).marker().isEmpty() && sized && !marked && followed && preceded;
  }

  private static boolean endsSentence(Passage line) {
    return Marks.endsSentence(line.charAt(line.end() - 1)) || line.endsWith(":");
  }

  /** An entry that is still open. */
  private static final class Draft {
    final Optional<Marker> marker;
    final Entry.Kind kind;
    final int start;
    Passage title;
    int end;
    final List<Passage> paragraphs = new ArrayList<>();
    final List<Draft> children = new ArrayList<>();

    Draft(Optional<Marker> marker, Entry.Kind kind, Passage title, int start) {
      this.marker = marker;
      this.kind = kind;
      this.title = title;
      this.start = start;
      this.end = title.end();
    }

    String style() {
      return marker.map(found -> found.style().id()).orElse("");
    }

    /** A heading without a number holds paragraphs, not items. */
    int rank() {
      return marker.map(found -> found.style().rank()).orElse(Integer.MAX_VALUE);
    }

    /** Depth is bounded by the number of styles. */
    Entry entry() {
      List<Entry> entries = children.stream().map(Draft::entry).toList();
      int last =
          entries.isEmpty() ? end : Math.max(end, entries.get(entries.size() - 1).whole().end());
      return new Entry(marker, kind, title, paragraphs, entries, title.sub(start, last));
    }
  }

  /** The work on one text. */
  private final class Building {
    private final List<Passage> introduction = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();

    /** An attachment's label stood alone on its line: the next line is its title. */
    private boolean awaitsTitle;

    /** A box such as 专栏1 has begun. */
    private boolean inBox;

    void add(Line line) {
      if (awaitsTitle && !line.opensEntry()) {
        top().title = line.passage();
        top().end = line.passage().end();
        awaitsTitle = false;
        return;
      }
      awaitsTitle = false;
      if (line.opensEntry() && isBox(line)) {
        inBox = true;
        paragraph(line.passage());
      } else if (line.opensEntry() && !isInBox(line) && !isTableRow(line.content())) {
        inBox = false;
        open(line);
      } else if (isAttachmentAlone(line)) {
        openAttachment(line);
      } else {
        paragraph(line.passage());
      }
    }

    /** Tells whether no numbered entry is open. */
    boolean isOutside() {
      return open.isEmpty() || top().marker.isEmpty();
    }

    void openHeading(Line line) {
      open.clear();
      push(new Draft(Optional.empty(), Entry.Kind.ITEM, line.passage(), line.passage().start()));
    }

    /** A numbered line behind 专栏1 belongs to the box until a style returns that is open already. */
    private boolean isInBox(Line line) {
      String style = line.marker().get().style().id();
      return inBox && open.stream().noneMatch(draft -> draft.style().equals(style));
    }

    private boolean isBox(Line line) {
      return line.marker().get().style().kind() == NumberingStyle.Kind.BOX;
    }

    private boolean isAttachmentAlone(Line line) {
      String text = line.passage().text();
      return text.equals("附件") || text.equals("附件:") || text.equals("附表");
    }

    private void openAttachment(Line line) {
      open.clear();
      Passage empty = line.passage().sub(line.passage().end(), line.passage().end());
      Marker marker = new Marker(ATTACHMENT_STYLE, line.passage(), "", 0);
      push(new Draft(Optional.of(marker), Entry.Kind.ATTACHMENT, empty, line.passage().start()));
      awaitsTitle = true;
    }

    private void open(Line line) {
      Marker marker = line.marker().get();
      Entry.Kind kind =
          switch (marker.style().kind()) {
            case PART -> Entry.Kind.PART;
            case ATTACHMENT -> Entry.Kind.ATTACHMENT;
            case ITEM, BOX, BULLET -> Entry.Kind.ITEM;
          };
      closeFor(marker.style());
      Passage content = line.content();
      int titleEnd = titleEnd(content);
      Passage title = withoutStop(content.sub(content.start(), titleEnd));
      Draft draft = new Draft(Optional.of(marker), kind, title, line.passage().start());
      draft.end = line.passage().end();
      push(draft);
      Passage rest = content.sub(titleEnd, content.end()).strip();
      if (!rest.isEmpty()) {
        draft.paragraphs.add(rest);
      }
      awaitsTitle = kind == Entry.Kind.ATTACHMENT && title.isEmpty();
    }

    /** Leaves open what may hold an entry of {@code style}. */
    private void closeFor(NumberingStyle style) {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).style().equals(style.id())) {
          truncate(i);
          return;
        }
      }
      while (!open.isEmpty() && top().rank() >= style.rank()) {
        truncate(open.size() - 1);
      }
    }

    private void truncate(int size) {
      open.subList(size, open.size()).clear();
    }

    private void push(Draft draft) {
      (open.isEmpty() ? roots : top().children).add(draft);
      open.add(draft);
    }

    private Draft top() {
      return open.get(open.size() - 1);
    }

    private void paragraph(Passage line) {
      Passage text = withoutLabel(line);
      if (text.isEmpty()) {
        return;
      }
      if (open.isEmpty()) {
        introduction.add(text);
      } else {
        top().paragraphs.add(text);
        top().end = text.end();
      }
    }

    /** {@code 具体措施:} says nothing. */
    private Passage withoutLabel(Passage line) {
      for (String label : labels) {
        if (line.startsWith(label + ":")
            || line.length() == label.length() && line.startsWith(label)) {
          int from = Math.min(line.end(), line.start() + label.length() + 1);
          return line.sub(from, line.end()).strip();
        }
      }
      return line;
    }

    Outline outline(Front read) {
      return new Outline(read, introduction, roots.stream().map(Draft::entry).toList());
    }
  }

  private static final NumberingStyle ATTACHMENT_STYLE =
      new NumberingStyle(
          "attachment",
          0,
          NumberingStyle.Kind.ATTACHMENT,
          org.policytext.lexicon.Template.of("附件"),
          "附件");

  /** {@code 信息产业收入规模(万亿元) 17.1 26.2 8.9}: a row of numbers is no item. */
  private static boolean isTableRow(Passage content) {
    int numbers = 0;
    for (String cell : content.text().split("[ \\t]+")) {
      numbers += isNumber(cell) ? 1 : 0;
    }
    return numbers >= 2 && content.length() <= LONGEST_ROW;
  }

  private static boolean isNumber(String cell) {
    boolean digit = cell.chars().anyMatch(c -> c >= '0' && c <= '9');
    return cell.equals("—")
        || digit && cell.chars().allMatch(c -> "0123456789.,%><≥≤〔〕[]()—-±+/".indexOf(c) >= 0);
  }

  /** The title is the first sentence, or the words before a wide gap. */
  private static int titleEnd(Passage content) {
    int gap = content.source().text().indexOf("  ", content.start());
    int sentence = Sentences.end(content, content.start());
    boolean gapped =
        gap > content.start() && gap < sentence && gap - content.start() <= LONGEST_HEADING;
    return gapped ? gap : sentence;
  }

  private static Passage withoutStop(Passage title) {
    Passage stripped = title.strip();
    while (!stripped.isEmpty() && isStop(stripped.charAt(stripped.end() - 1))) {
      stripped = stripped.sub(stripped.start(), stripped.end() - 1).strip();
    }
    return stripped;
  }

  private static boolean isStop(char c) {
    return c == '。' || c == ':' || c == ';';
  }
}
