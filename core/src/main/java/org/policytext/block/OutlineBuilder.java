package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.Template;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/** Nests the lines of one text into drafts of entries. */
final class OutlineBuilder {
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_LEAD = 20;

  /** Behind the rank of 一、 and before that of (一): what a heading without a number holds. */
  private static final int LEADS_ITEMS = 45;

  private static final CharacterSet MARKS_OF_TEXT = CharacterSet.of("。;:、!?|\t《》()");
  private static final CharacterSet MARKS = CharacterSet.of(",。;:、!?|\t");
  private static final CharacterSet STOPS = CharacterSet.of("。,;:、");
  private static final CharacterSet MARKS_OF_CLAUSES = CharacterSet.of(",;(《");

  private static final NumberingStyle ATTACHMENT_STYLE =
      new NumberingStyle("attachment", 0, NumberingStyle.Kind.ATTACHMENT, Template.of("附件"), "附件");

  private final Factory tables;
  private final List<Line> lines;
  private final List<Passage> introduction = new ArrayList<>();
  private final List<Draft> roots = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();

  /** Whether a heading of the highest level has a number. */
  private boolean numbered;

  /** An attachment's label stood alone on its line: the next line is its title. */
  private boolean awaitsTitle;

  /** The number of the last row of a table of numbers; null outside one. */
  private Marker row;

  private Optional<DutyTable> table = Optional.empty();

  /** Of a wrapped text the usual width of a line, and that within the box that is open; or 0. */
  private int proseWidth;

  private int boxWidth;

  private OutlineBuilder(Factory tables, List<Line> lines) {
    this.tables = tables;
    this.lines = lines;
  }

  /** What all builders of a parser share. */
  static final class Factory {
    private final Lexicon lexicon;
    private final MarkerReader markers;
    private final LineKinds kinds;
    private final Trie<String> labels;

    Factory(Lexicon lexicon, LineKinds kinds) {
      this.lexicon = lexicon;
      this.markers = new MarkerReader(lexicon);
      this.kinds = kinds;
      Trie.Builder<String> words = new Trie.Builder<>();
      for (HeadingWord word : lexicon.headings()) {
        if (word.kind() == HeadingWord.Kind.LABEL) {
          words.add(word.word(), "").add(word.word() + ":", "");
        }
      }
      this.labels = words.build();
    }

    OutlineBuilder builder(List<Line> lines) {
      return new OutlineBuilder(this, lines);
    }
  }

  Outline outline(Front front) {
    List<Entry> entries = new ArrayList<>(roots.size());
    for (Draft root : roots) {
      entries.add(root.entry());
    }
    return new Outline(front, introduction, entries);
  }

  /** Adds the line at {@code index}. */
  void add(int index) {
    Line line = withoutLabel(lines.get(index));
    if (line.passage().isEmpty()) {
      return;
    }
    boolean titled = awaitsTitle && !line.opensEntry();
    awaitsTitle = false;
    if (titled) {
      top().title(line.passage());
    } else if (!addToTable(line.passage(), index)) {
      addLine(line, index);
    }
  }

  private void addLine(Line line, int index) {
    if (line.opensEntry()) {
      addNumbered(line);
    } else if (tables.kinds.isAttachmentLabel(line.passage())) {
      openAttachment(line.passage());
    } else if (isNextPlan(index)) {
      close(0);
    } else if (leadsItems(index)) {
      openUnnumbered(line.passage(), LEADS_ITEMS);
    } else if (leadsItems(index + 1) && isUnnumbered(index)) {
      openUnnumbered(line.passage(), LEADS_ITEMS - 1);
    } else if (isOutside() && isHeading(index)) {
      close(0);
      push(new Draft(Optional.empty(), Entry.Kind.ITEM, line.passage(), line.passage()));
    } else {
      paragraph(line.passage());
    }
  }

  private void openUnnumbered(Passage line, int rank) {
    while (!open.isEmpty() && top().rank() >= rank) {
      close(open.size() - 1);
    }
    Passage title = withoutOrnament(line);
    push(new Draft(Optional.empty(), Entry.Kind.ITEM, title, line).holding(rank));
  }

  /** {@code 🏛️深化改革} is 深化改革. */
  private static Passage withoutOrnament(Passage line) {
    int at = line.start();
    while (at < line.end()
        && !Character.isLetterOrDigit(line.charAt(at))
        && "“(".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return line.sub(at, line.end());
  }

  /**
   * A line without a number that heads numbered items, where no heading above them has one: {@code
   * 优化注册登记，推行极简审批} before {@code （一）打造准入通道。}
   */
  private boolean leadsItems(int index) {
    if (numbered || index + 1 >= lines.size() || !isUnnumbered(index)) {
      return false;
    }
    Optional<Marker> next = lines.get(index + 1).marker();
    return next.isPresent()
        && next.get().style().kind() == NumberingStyle.Kind.ITEM
        && next.get().style().rank() > LEADS_ITEMS;
  }

  private boolean isUnnumbered(int index) {
    Passage line = lines.get(index).passage();
    boolean sized = line.length() >= 4 && line.length() <= LONGEST_HEADING;
    return sized && lines.get(index).marker().isEmpty() && !line.hasAny(MARKS_OF_TEXT);
  }

  private void addNumbered(Line line) {
    Marker marker = line.marker().get();
    if (marker.style().kind() == NumberingStyle.Kind.BOX) {
      openBox(line, marker);
    } else if (isInBox(marker) || isRow(line, marker)) {
      row = marker;
      box(line.passage());
    } else {
      row = null;
      open(line, marker);
    }
  }

  /** A line that goes on with the numbers of rows is one itself, though its cells stand below. */
  private boolean isRow(Line line, Marker marker) {
    boolean next =
        row != null
            && row.style().id().equals(marker.style().id())
            && marker.value() == row.value() + 1;
    return next || NumberRow.is(line.content());
  }

  /**
   * A row of a table of duties is an item beside the rows above it; in an attachment it repeats the
   * plan's.
   */
  private boolean addToTable(Passage line, int index) {
    Optional<DutyTable> headed = DutyTable.headed(lines, index, tables.lexicon);
    if (headed.isPresent()) {
      table = headed;
      return true;
    }
    if (table.isEmpty() || !DutyTable.isRow(line)) {
      table = Optional.empty();
      return false;
    }
    if (!isInAttachmentOfPlan()) {
      table.get().row(line, open.isEmpty() ? roots : top().children);
    }
    return true;
  }

  private boolean isInAttachmentOfPlan() {
    return !open.isEmpty() && open.get(0).kind == Entry.Kind.ATTACHMENT && roots.size() > 1;
  }

  /** A numbered line behind 专栏1 belongs to the box until a style returns that is open already. */
  private boolean isInBox(Marker marker) {
    String style = marker.style().id();
    boolean part = marker.style().kind() != NumberingStyle.Kind.ITEM;
    return isBoxOpen() && !part && !isOpen(style);
  }

  private boolean isOpen(String style) {
    for (Draft draft : open) {
      if (draft.style().equals(style)) {
        return true;
      }
    }
    return false;
  }

  private void openAttachment(Passage line) {
    close(0);
    Marker marker = new Marker(ATTACHMENT_STYLE, line, "", 0);
    Passage untitled = line.sub(line.end(), line.end());
    push(new Draft(Optional.of(marker), Entry.Kind.ATTACHMENT, untitled, line));
    awaitsTitle = true;
  }

  private void open(Line line, Marker marker) {
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
    push(new Draft(Optional.of(marker), kind, title, line.passage()));
    Passage rest = content.sub(titleEnd, content.end()).strip();
    if (!rest.isEmpty()) {
      top().paragraph(rest);
    }
    awaitsTitle = kind == Entry.Kind.ATTACHMENT && title.isEmpty();
  }

  /** Leaves open what may hold an entry of {@code style}. */
  private void closeFor(NumberingStyle style) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).style().equals(style.id())) {
        close(i);
        return;
      }
    }
    while (!open.isEmpty() && top().rank() >= style.rank()) {
      close(open.size() - 1);
    }
  }

  private void close(int depth) {
    open.subList(depth, open.size()).clear();
  }

  private void push(Draft draft) {
    numbered |= open.isEmpty() && draft.marker.isPresent();
    (open.isEmpty() ? roots : top().children).add(draft);
    open.add(draft);
  }

  private Draft top() {
    return open.get(open.size() - 1);
  }

  private boolean isOutside() {
    return open.isEmpty() || top().marker.isEmpty();
  }

  private void openBox(Line line, Marker marker) {
    if (isBoxOpen() && top().isPrinted(marker, line.content())) {
      return; // on the next page the box goes on under its title
    }
    closeFor(marker.style());
    boxWidth = 0;
    push(new Draft(Optional.of(marker), Entry.Kind.BOX, line.content(), line.passage()));
  }

  private boolean isBoxOpen() {
    return !open.isEmpty() && top().kind == Entry.Kind.BOX;
  }

  private void paragraph(Passage text) {
    if (isBoxOpen() && isBehindBox(text)) {
      close(open.size() - 1);
    }
    if (open.isEmpty()) {
      introduction.add(text);
    } else {
      top().paragraph(text);
    }
  }

  /** A wrapped text goes on behind a box where its lines are as wide as before it again. */
  private boolean isBehindBox(Passage text) {
    int width = WrapWidths.of(text);
    if (width == 0) {
      return false;
    }
    proseWidth = proseWidth == 0 ? WrapWidths.usual(lines) : proseWidth;
    boolean apart = boxWidth > 0 && WrapWidths.differ(boxWidth, proseWidth);
    if (apart && WrapWidths.differ(width, boxWidth) && !WrapWidths.differ(width, proseWidth)) {
      return true;
    }
    boxWidth = Math.max(boxWidth, width);
    return false;
  }

  /** A row of numbers stands beside the text; within a box it is one of its lines. */
  private void box(Passage line) {
    if (open.isEmpty() || isBoxOpen()) {
      paragraph(line);
    } else {
      top().box(line);
    }
  }

  /** {@code 具体措施:} says nothing; what stands behind it may be an item. */
  private Line withoutLabel(Line line) {
    Passage passage = line.passage();
    Trie.Found<String> label =
        tables.labels.longest(passage.source().text(), passage.start(), passage.end());
    if (label != null) {
      Passage rest = passage.sub(label.end(), passage.end()).strip();
      boolean colon = passage.charAt(label.end() - 1) == ':';
      if (colon || rest.isEmpty()) {
        return new Line(rest, tables.markers.read(rest));
      }
    }
    return line;
  }

  /**
   * A plan's title behind a sentence, with numbering that begins anew: a second plan in the file.
   */
  private boolean isNextPlan(int index) {
    Passage line = lines.get(index).passage();
    boolean title =
        !roots.isEmpty()
            && !open.isEmpty()
            && line.length() <= LONGEST_TITLE
            && !Marks.endsSentence(line.charAt(line.end() - 1))
            && isPlain(line)
            && tables.kinds.titleWord(line.text()).isPresent();
    return title && beginsAnew(index + 1);
  }

  private static boolean isPlain(Passage line) {
    return !line.hasAny(STOPS);
  }

  private boolean beginsAnew(int from) {
    String first = roots.get(0).style();
    for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
      Optional<Marker> marker = lines.get(i).marker();
      if (marker.isPresent() && lines.get(i).opensEntry()) {
        return marker.get().value() == 1 && marker.get().style().id().equals(first);
      }
    }
    return false;
  }

  /** A short line without a number and without marks, between sentences: {@code 2026年重点工作}. */
  private boolean isHeading(int index) {
    Passage line = lines.get(index).passage();
    boolean sized = line.length() >= 4 && line.length() <= LONGEST_HEADING;
    boolean marked = sized && line.hasAny(MARKS);
    boolean followed = index + 1 < lines.size() && endsSentence(lines.get(index + 1).passage());
    boolean preceded = index == 0 || endsSentence(lines.get(index - 1).passage());
    return lines.get(index).marker().isEmpty() && sized && !marked && followed && preceded;
  }

  private static boolean endsSentence(Passage line) {
    return Marks.endsSentence(line.charAt(line.end() - 1)) || line.endsWith(":");
  }

  /** The title is the first sentence, or the words before a wide gap. */
  private static int titleEnd(Passage content) {
    int gap = content.indexOf("  ", content.start());
    int sentence = Sentences.end(content, content.start());
    boolean gapped =
        gap > content.start() && gap < sentence && gap - content.start() <= LONGEST_HEADING;
    return gapped ? gap : colonEnd(content, sentence);
  }

  /** {@code 远程教育：依托学院，…。}: short words before a colon are a title. */
  private static int colonEnd(Passage content, int sentence) {
    int colon = content.indexOf(':', content.start());
    boolean leads =
        colon > content.start() && colon + 1 < sentence && colon - content.start() <= LONGEST_LEAD;
    return leads && isLead(content.sub(content.start(), colon)) ? colon + 1 : sentence;
  }

  private static boolean isLead(Passage words) {
    return !words.hasAny(MARKS_OF_CLAUSES);
  }

  private static Passage withoutStop(Passage title) {
    Passage stripped = title.strip();
    while (!stripped.isEmpty() && "。:;".indexOf(stripped.charAt(stripped.end() - 1)) >= 0) {
      stripped = stripped.sub(stripped.start(), stripped.end() - 1).strip();
    }
    return stripped;
  }
}
