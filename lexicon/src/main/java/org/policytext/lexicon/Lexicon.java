package org.policytext.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.policytext.lexicon.Table.Row;

/** All tables that a parser reads by. Immutable; {@link #standard()} reads those of the jar. */
public record Lexicon(
    List<Numeral> numerals,
    List<NumberingStyle> numbering,
    List<HeadingWord> headings,
    List<TitleWord> titles,
    List<FurnitureWord> furniture,
    List<IndexLabel> indexLabels,
    List<ColumnWord> columns,
    List<UnitListForm> unitLists,
    List<Remark> remarks,
    List<Body> bodies,
    List<UnitEnding> unitEndings,
    List<Region> regions,
    List<LevelWord> levels,
    List<Indicator> indicators,
    List<Word> words,
    List<Announcement> announcements,
    TargetLexicon targets) {
  public Lexicon {
    numerals = List.copyOf(numerals);
    numbering = List.copyOf(numbering);
    headings = List.copyOf(headings);
    titles = List.copyOf(titles);
    furniture = List.copyOf(furniture);
    indexLabels = List.copyOf(indexLabels);
    columns = List.copyOf(columns);
    unitLists = List.copyOf(unitLists);
    remarks = List.copyOf(remarks);
    bodies = List.copyOf(bodies);
    unitEndings = List.copyOf(unitEndings);
    regions = List.copyOf(regions);
    levels = List.copyOf(levels);
    indicators = List.copyOf(indicators);
    words = List.copyOf(words);
    announcements = List.copyOf(announcements);
  }

  /**
   * Gives the tables of the jar.
   *
   * @throws IllegalStateException if a row is broken, with its file and line
   */
  public static Lexicon standard() {
    return new Lexicon(
        rows("numerals.tsv", Lexicon::numeral),
        rows("numbering.tsv", Lexicon::numberingStyle),
        rows("headings.tsv", Lexicon::headingWord),
        rows("titles.tsv", Lexicon::titleWord),
        rows("furniture.tsv", Lexicon::furnitureWord),
        rows("index-labels.tsv", Lexicon::indexLabel),
        rows("columns.tsv", Lexicon::columnWord),
        rows("unit-lists.tsv", Lexicon::unitListForm),
        rows("remarks.tsv", Lexicon::remark),
        rows("bodies.tsv", Lexicon::body),
        rows("unit-endings.tsv", Lexicon::unitEnding),
        rows("regions.tsv", Lexicon::region),
        rows("levels.tsv", Lexicon::levelWord),
        rows("indicators.tsv", Lexicon::indicator),
        rows("words.tsv", Lexicon::word),
        rows("announcements.tsv", Lexicon::announcement),
        TargetLexicon.standard());
  }

  static <T> List<T> rows(String file, Function<Row, T> read) {
    InputStream bytes = Lexicon.class.getResourceAsStream(file);
    if (bytes == null) {
      throw new IllegalStateException(file + ": no such table");
    }
    try (InputStreamReader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return Table.read(file, reader).rows().stream().map(read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Numeral numeral(Row row) {
    return new Numeral(
        row.text("id"),
        row.constant("kind", Numeral.Kind.class),
        row.text("digits"),
        row.text("plain"),
        row.text("example"));
  }

  private static NumberingStyle numberingStyle(Row row) {
    return new NumberingStyle(
        row.text("id"),
        row.number("rank"),
        row.constant("kind", NumberingStyle.Kind.class),
        row.template("template"),
        row.text("example"));
  }

  private static HeadingWord headingWord(Row row) {
    return new HeadingWord(
        row.text("word"),
        row.constant("kind", HeadingWord.Kind.class),
        row.constant("where", HeadingWord.Where.class),
        row.text("example"));
  }

  private static TitleWord titleWord(Row row) {
    return new TitleWord(
        row.text("word"), row.constant("kind", TitleWord.Kind.class), row.text("example"));
  }

  private static FurnitureWord furnitureWord(Row row) {
    return new FurnitureWord(
        row.text("word"), row.constant("where", FurnitureWord.Where.class), row.text("example"));
  }

  private static IndexLabel indexLabel(Row row) {
    return new IndexLabel(
        row.text("label"), row.constant("fact", IndexLabel.Fact.class), row.text("example"));
  }

  private static ColumnWord columnWord(Row row) {
    return new ColumnWord(
        row.text("word"), row.constant("kind", ColumnWord.Kind.class), row.text("example"));
  }

  private static UnitListForm unitListForm(Row row) {
    return new UnitListForm(
        row.text("id"),
        row.constant("weight", UnitListForm.Weight.class),
        row.template("template"),
        row.text("example"),
        row.text("reading"));
  }

  private static Remark remark(Row row) {
    return new Remark(
        row.text("id"),
        row.constant("kind", Remark.Kind.class),
        row.template("template"),
        row.text("example"));
  }

  private static Body body(Row row) {
    return new Body(
        row.text("canonical"),
        row.text("level-hint"),
        row.text("kind"),
        row.words("short-forms"),
        row.text("example"));
  }

  private static UnitEnding unitEnding(Row row) {
    return new UnitEnding(row.text("ending"), row.text("kind"), row.text("example"));
  }

  private static Region region(Row row) {
    return new Region(
        row.text("code"),
        row.text("name"),
        row.text("short"),
        row.text("level"),
        row.text("parent"),
        row.text("until"));
  }

  private static LevelWord levelWord(Row row) {
    return new LevelWord(
        row.text("word"), row.text("level"), row.text("prefix").equals("yes"), row.text("example"));
  }

  private static Word word(Row row) {
    return new Word(row.text("kind"), row.text("word"), row.text("example"));
  }

  /** Gives the small words of a kind: those of {@code joiner} are 以及, 及, 和, 与, 暨. */
  public List<String> words(String kind) {
    return words.stream().filter(row -> row.kind().equals(kind)).map(Word::word).toList();
  }

  private static Announcement announcement(Row row) {
    return new Announcement(
        row.words("measure"),
        row.words("noun"),
        row.constant("counts", Announcement.Counts.class),
        row.text("example"));
  }

  private static Indicator indicator(Row row) {
    return new Indicator(
        row.text("id"),
        row.text("name"),
        row.words("variants"),
        row.text("unit"),
        row.text("example"));
  }
}
