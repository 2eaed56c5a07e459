package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.lexicon.Template;
import org.policytext.text.Passage;

/** Nests the lines of one text into drafts of entries: {@code （一）} within {@code 一、}. */
final class OutlineBuilder {
  private static final NumberingStyle ATTACHMENT_STYLE =
      new NumberingStyle("attachment", 0, NumberingStyle.Kind.ATTACHMENT, Template.of("附件"), "附件");

  private final Factory tables;
  private final List<Line> lines;
  private final BareHeadings headings;
  private final UnitLineHeadings unitLines;
  private final BoxWidths boxes;
  private final List<Passage> introduction = new ArrayList<>();
  private final OpenEntries open = new OpenEntries();

  /** Whether marks of Markdown tell the headings, so that no other line is one. */
  private final boolean marked;

  /** An attachment's label stood alone on its line: the next line is its title. */
  private boolean awaitsTitle;

  /** The number of the last row of a table of numbers; null outside one. */
  private Marker row;

  private Optional<DutyTable> table = Optional.empty();
  private final List<Passage> stacked = new ArrayList<>();
  private boolean inStacked;

  private OutlineBuilder(Factory tables, List<Line> lines) {
    this.tables = tables;
    this.lines = lines;
    this.marked = lines.stream().anyMatch(Line::isHeading);
    this.headings = new BareHeadings(tables.kinds, lines);
    this.unitLines = new UnitLineHeadings(tables.kinds, lines);
    this.boxes = new BoxWidths(lines);
  }

  /** What all builders of a parser share. */
  static final class Factory {
    private final Lexicon lexicon;
    private final LineKinds kinds;
    private final HeadingLabels labels;
    private final List<String> notes;

    Factory(Lexicon lexicon, LineKinds kinds) {
      this.lexicon = lexicon;
      this.kinds = kinds;
      this.labels = new HeadingLabels(lexicon);
      this.notes = lexicon.words("table-note");
    }

    OutlineBuilder builder(List<Line> lines) {
      return new OutlineBuilder(this, lines);
    }
  }

  Outline outline(Front front) {
    List<Entry> entries = open.roots().stream().map(Draft::entry).toList();
    return new Outline(front, introduction, entries, stacked);
  }

  /** Adds the line at {@code index}. */
  void add(int index) {
    Line line = tables.labels.leftOut(lines.get(index));
    if (line.passage().isEmpty()) {
      return;
    }
    boolean titled = awaitsTitle && !line.opensEntry();
    awaitsTitle = false;
    if (titled) {
      open.top().title(line.passage());
    } else if (isInStacked(line, index)) {
      besideText(line.passage());
    } else if (!addToTable(line.passage(), index)) {
      addLine(line, index);
    }
  }

  private boolean isInStacked(Line line, int index) {
    if (StackedTable.isHead(lines, index, tables.lexicon)) {
      stacked.add(line.passage());
      inStacked = true;
    } else if (line.opensEntry() && TableGroups.isHeading(line.marker().get())) {
      inStacked = false;
    }
    return inStacked;
  }

  private void addLine(Line line, int index) {
    if (line.opensEntry()) {
      addNumbered(line, line.marker().get());
    } else if (line.depth() > 0) {
      openUnnumbered(line.passage(), line.depth());
    } else if (tables.kinds.isAttachmentLabel(line.passage())) {
      openAttachment(line.passage(), line.passage().end());
    } else if (isTitledAttachment(line.passage(), index)) {
      openAttachment(line.passage(), line.passage().indexOf(':', line.passage().start()) + 1);
    } else if (!open.isEmpty() && headings.isNextPlan(index, open.roots().get(0).style())) {
      open.closeAll();
    } else if (marked) {
      paragraph(line.passage());
    } else if (unitLines.isSection(index)) {
      openUnnumbered(line.passage(), BareHeadings.LEADS_ITEMS - 1);
    } else if (unitLines.isTask(index)) {
      openUnnumbered(line.passage(), BareHeadings.LEADS_ITEMS);
    } else if (!open.isNumbered() && headings.leadsItems(index)) {
      openUnnumbered(line.passage(), BareHeadings.LEADS_ITEMS);
    } else if (!open.isNumbered() && headings.leadsHeading(index)) {
      openUnnumbered(line.passage(), BareHeadings.LEADS_ITEMS - 1);
    } else if (open.isOutside() && headings.isHeading(index)) {
      open.closeAll();
      open.push(new Draft(Optional.empty(), Entry.Kind.ITEM, line.passage(), line.passage()));
    } else {
      paragraph(line.passage());
    }
  }

  private void openUnnumbered(Passage line, int rank) {
    open.closeFor(rank);
    Passage title = EntryTitle.withoutOrnament(line);
    open.push(new Draft(Optional.empty(), Entry.Kind.ITEM, title, line).holding(rank));
  }

  private void addNumbered(Line line, Marker marker) {
    if (marker.style().kind() == NumberingStyle.Kind.BOX) {
      openBox(line, marker);
    } else if (isInBox(marker) || isRow(line, marker)) {
      row = marker;
      besideText(line.passage());
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
    Optional<DutyTable> headed = DutyTable.headed(lines, index, tables.lexicon, tables.kinds);
    if (headed.isPresent()) {
      table = headed;
      return true;
    }
    if (table.isEmpty() || !TableCells.isRow(line)) {
      table = table.filter(rows -> goesOn(rows, index));
      return false;
    }
    if (!open.isInAttachmentOfPlan()) {
      table.get().row(line, passageBehind(index), open.siblings());
    }
    return true;
  }

  /** A table goes on behind a heading that stands on a line of its own between its rows. */
  private boolean goesOn(DutyTable rows, int index) {
    boolean heading = lines.get(index).opensEntry() && rows.isRow(passageBehind(index));
    if (heading) {
      rows.beginAnew();
    }
    return heading;
  }

  private Passage passageBehind(int index) {
    Passage line = lines.get(index).passage();
    return index + 1 < lines.size()
        ? lines.get(index + 1).passage()
        : line.sub(line.end(), line.end());
  }

  /** A numbered line behind 专栏1 belongs to the box until a style returns that is open already. */
  private boolean isInBox(Marker marker) {
    boolean item = marker.style().kind() == NumberingStyle.Kind.ITEM;
    return item && open.isBoxOpen() && !open.isOpen(marker.style());
  }

  /** {@code 附:首批节点} behind the items, with text below, opens that text. */
  private boolean isTitledAttachment(Passage line, int index) {
    return !open.isEmpty() && index + 1 < lines.size() && tables.kinds.isTitledAttachment(line);
  }

  private void openAttachment(Passage line, int labelEnd) {
    open.closeAll();
    Marker marker = new Marker(ATTACHMENT_STYLE, line.sub(line.start(), labelEnd), "", 0);
    Passage title = line.sub(labelEnd, line.end()).strip();
    open.push(new Draft(Optional.of(marker), Entry.Kind.ATTACHMENT, title, line));
    awaitsTitle = title.isEmpty();
  }

  private void open(Line line, Marker marker) {
    Entry.Kind kind =
        switch (marker.style().kind()) {
          case PART -> Entry.Kind.PART;
          case ATTACHMENT -> Entry.Kind.ATTACHMENT;
          case ITEM, BOX, BULLET -> Entry.Kind.ITEM;
        };
    open.closeFor(marker.style());
    Passage content = line.content();
    int titleEnd = EntryTitle.end(content);
    Passage title = EntryTitle.withoutStop(content.sub(content.start(), titleEnd));
    open.push(new Draft(Optional.of(marker), kind, title, line.passage()));
    Passage rest = content.sub(titleEnd, content.end()).strip();
    if (!rest.isEmpty()) {
      open.top().paragraph(rest);
    }
    awaitsTitle = kind == Entry.Kind.ATTACHMENT && title.isEmpty();
  }

  private void openBox(Line line, Marker marker) {
    if (open.isBoxOpen() && open.top().isPrinted(marker, line.content())) {
      return; // on the next page the box goes on under its title
    }
    open.closeFor(marker.style());
    boxes.begin();
    open.push(new Draft(Optional.of(marker), Entry.Kind.BOX, line.content(), line.passage()));
  }

  private void paragraph(Passage text) {
    if (open.isBoxOpen() && (boxes.isBehind(text) || isBehindTable(text))) {
      open.closeTop();
    }
    if (open.isEmpty()) {
      introduction.add(text);
    } else {
      open.top().paragraph(text);
    }
  }

  /** Behind the table that a box holds, and its note, a sentence is text. */
  private boolean isBehindTable(Passage text) {
    List<Passage> box = open.top().paragraphs;
    return text.endsWith("。")
        && !box.isEmpty()
        && TableCells.isRow(box.get(box.size() - 1))
        && !TableCells.isRow(text)
        && tables.notes.stream().noneMatch(text::startsWith);
  }

  /** A row of numbers stands beside the text; within a box it is one of its lines. */
  private void besideText(Passage line) {
    if (open.isEmpty() || open.isBoxOpen()) {
      paragraph(line);
    } else {
      open.top().box(line);
    }
  }
}
