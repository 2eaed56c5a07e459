package org.policytext.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytext.lexicon.Table.Row;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;

/**
 * All tables that a parser reads by. Immutable; {@link #standard()} reads those of the jar, {@link
 * #from(Path)} those of a folder too. The head of each table in the jar tells its columns, what
 * they mean and where its rows are taken from.
 *
 * @param numerals numerals.tsv: {@code 二十三} is 23
 * @param numbering numbering.tsv: {@code （一）}
 * @param headings headings.tsv: {@code 保障措施}
 * @param titles titles.tsv: {@code 工作方案}
 * @param furniture furniture.tsv: {@code 关闭窗口}
 * @param indexLabels index-labels.tsv: {@code 发文字号}
 * @param columns columns.tsv: {@code 责任单位} as the head of a column
 * @param unitLists unit-lists.tsv: {@code （牵头单位：市科技局）}
 * @param remarks remarks.tsv: {@code 列第一位者为牵头单位，下同}
 * @param bodies bodies.tsv: {@code 市场监管局} is 市场监督管理局
 * @param unitEndings unit-endings.tsv: {@code 管委会}
 * @param regions regions.tsv: {@code 佛山市}
 * @param levels levels.tsv: {@code 县级市}
 * @param indicators indicators.tsv: {@code 每万人口高价值发明专利拥有量}
 * @param announcements announcements.tsv: {@code 实施六大工程}
 * @param targets what targets are read by
 */
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
  private static final Set<String> LIST_SLOTS =
      Set.of("lead", "support", "responsible", "deadline", "scope");
  private static final Set<String> REMARK_SLOTS =
      Set.of("from", "to", "lead", "support", "responsible", "rest");
  private static final Set<String> PLAIN_NUMERALS = Set.of("", "digit", "han");
  private static final Set<String> YES_OR_NO = Set.of("yes", "no");
  private static final Set<String> REGION_LEVELS = Set.of("provincial", "prefectural", "county");
  private static final Set<String> LEVELS =
      Set.of("", "national", "provincial", "prefectural", "county", "township");
  private static final Set<String> UNIT_KINDS =
      Set.of(
          "government",
          "party",
          "court",
          "procuratorate",
          "customs",
          "bank",
          "mass-organisation",
          "development-zone",
          "institution",
          "ministry",
          "firm",
          "group");

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
    return of(Tables.standard());
  }

  /**
   * Gives the tables of the jar with the rows of a folder before them: a file {@code
   * unit-lists.tsv} with a row {@code 承担单位:$responsible}. A folder may have any of the tables, each
   * with the header line of the table in the jar; a row with the key (the first column) of a row in
   * the jar takes its place.
   *
   * @throws IOException if the folder cannot be read
   * @throws IllegalStateException if there is no table in it, or a row is broken, with its file,
   *     line and column: {@code own/unit-lists.tsv:2:14: unknown slot $leed}
   */
  public static Lexicon from(Path folder) throws IOException {
    return of(Tables.in(Objects.requireNonNull(folder, "folder")));
  }

  /**
   * Gives the tables of the jar with own rows before them, as {@link #from(Path)} does; {@code
   * tables} has the text of each table, header line and all, by its file name.
   *
   * @throws IllegalStateException if a name is none of a table, or a row is broken
   */
  public static Lexicon from(Map<String, String> tables) {
    return of(Tables.of(Objects.requireNonNull(tables, "tables")));
  }

  private static Lexicon of(Tables tables) {
    List<Numeral> numerals = tables.rows("numerals.tsv", Lexicon::numeral);
    Set<String> systems = numerals.stream().map(Numeral::id).collect(Collectors.toSet());
    return new Lexicon(
        numerals,
        tables.rows("numbering.tsv", row -> numberingStyle(row, systems)),
        tables.rows("headings.tsv", Lexicon::headingWord),
        tables.rows("titles.tsv", Lexicon::titleWord),
        tables.rows("furniture.tsv", Lexicon::furnitureWord),
        tables.rows("index-labels.tsv", Lexicon::indexLabel),
        tables.rows("columns.tsv", Lexicon::columnWord),
        tables.rows("unit-lists.tsv", Lexicon::unitListForm),
        tables.rows("remarks.tsv", Lexicon::remark),
        tables.rows("bodies.tsv", Lexicon::body),
        tables.rows("unit-endings.tsv", Lexicon::unitEnding),
        tables.rows("regions.tsv", Lexicon::region),
        tables.rows("levels.tsv", Lexicon::levelWord),
        tables.rows("indicators.tsv", Lexicon::indicator),
        tables.rows("words.tsv", Lexicon::word),
        tables.rows("announcements.tsv", Lexicon::announcement),
        TargetLexicon.of(tables));
  }

  private static Numeral numeral(Row row) {
    return new Numeral(
        row.required("id"),
        row.constant("kind", Numeral.Kind.class),
        row.required("digits"),
        row.oneOf("plain", PLAIN_NUMERALS),
        row.required("example"));
  }

  private static NumberingStyle numberingStyle(Row row, Set<String> numerals) {
    Template template = row.template("template", numerals);
    if (template.parts().get(0) instanceof Literal first && first.alternatives().contains("")) {
      throw row.fault("template", "a number may not open with a word that may be absent");
    }
    return new NumberingStyle(
        row.required("id"),
        row.number("rank"),
        row.constant("kind", NumberingStyle.Kind.class),
        template,
        row.required("example"));
  }

  private static HeadingWord headingWord(Row row) {
    return new HeadingWord(
        row.required("word"),
        row.constant("kind", HeadingWord.Kind.class),
        row.constant("where", HeadingWord.Where.class),
        row.required("example"));
  }

  private static TitleWord titleWord(Row row) {
    return new TitleWord(
        row.required("word"), row.constant("kind", TitleWord.Kind.class), row.required("example"));
  }

  private static FurnitureWord furnitureWord(Row row) {
    return new FurnitureWord(
        row.required("word"),
        row.constant("where", FurnitureWord.Where.class),
        row.required("example"));
  }

  private static IndexLabel indexLabel(Row row) {
    return new IndexLabel(
        row.required("label"),
        row.constant("fact", IndexLabel.Fact.class),
        row.required("example"));
  }

  private static ColumnWord columnWord(Row row) {
    return new ColumnWord(
        row.required("word"), row.constant("kind", ColumnWord.Kind.class), row.required("example"));
  }

  private static UnitListForm unitListForm(Row row) {
    Template template = row.template("template", LIST_SLOTS);
    List<Part> parts = template.parts();
    if (parts.size() < 2) {
      throw row.fault("template", "a word and a slot are wanted");
    }
    if (parts.get(0) instanceof Literal label
        && label.alternatives().stream().noneMatch(word -> word.endsWith(":"))) {
      throw row.fault("template", "a label ends with a colon");
    }
    return new UnitListForm(
        row.required("id"),
        row.constant("weight", UnitListForm.Weight.class),
        template,
        row.required("example"),
        row.required("reading"));
  }

  private static Remark remark(Row row) {
    Template template = row.template("template", REMARK_SLOTS);
    if (template.parts().get(0) instanceof Slot) {
      throw row.fault("template", "a remark opens with a word");
    }
    return new Remark(
        row.required("id"),
        row.constant("kind", Remark.Kind.class),
        template,
        row.required("example"));
  }

  private static Body body(Row row) {
    return new Body(
        row.required("canonical"),
        row.oneOf("level-hint", LEVELS),
        row.oneOf("kind", UNIT_KINDS),
        row.words("short-forms"),
        row.required("example"));
  }

  private static UnitEnding unitEnding(Row row) {
    return new UnitEnding(
        row.required("ending"), row.oneOf("kind", UNIT_KINDS), row.required("example"));
  }

  private static Region region(Row row) {
    return new Region(
        row.required("code"),
        row.required("name"),
        row.text("short"),
        row.oneOf("level", REGION_LEVELS),
        row.text("parent"),
        row.text("until"));
  }

  private static LevelWord levelWord(Row row) {
    return new LevelWord(
        row.required("word"),
        row.oneOf("level", LEVELS),
        row.oneOf("prefix", YES_OR_NO).equals("yes"),
        row.required("example"));
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
        row.required("example"));
  }

  private static Indicator indicator(Row row) {
    return new Indicator(
        row.required("id"),
        row.required("name"),
        row.words("variants"),
        row.text("unit"),
        row.required("example"));
  }
}
