package org.policytext.lexicon;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All tables that a parser reads by. Immutable and serialisable; {@link #standard()} reads those of
 * the jar, {@link #from(Path)} those of a folder too. The head of each table in the jar tells its
 * columns, what they mean and where its rows are taken from.
 *
 * @serial exclude
 * @param numerals numerals.tsv: {@code 二十三} is 23
 * @param numbering numbering.tsv: {@code （一）}
 * @param headings headings.tsv: {@code 保障措施}
 * @param titles titles.tsv: {@code 工作方案}
 * @param furniture furniture.tsv: {@code 关闭窗口}
 * @param webPages web-pages.tsv: {@code 打印本页} on a page
 * @param indexLabels index-labels.tsv: {@code 发文字号}
 * @param columns columns.tsv: {@code 责任单位} as the head of a column
 * @param unitLists unit-lists.tsv: {@code （牵头单位：市科技局）}
 * @param remarks remarks.tsv: {@code 列第一位者为牵头单位，下同}
 * @param bodies bodies.tsv: {@code 市场监管局} is 市场监督管理局
 * @param unitEndings unit-endings.tsv: {@code 管委会}
 * @param regions regions.tsv: {@code 佛山市}
 * @param levels levels.tsv: {@code 县级市}
 * @param words words.tsv: {@code 以及}
 * @param announcements announcements.tsv: {@code 实施六大工程}
 * @param indicators indicators.tsv: {@code 每万人口高价值发明专利拥有量}
 * @param indicatorTails indicator-tails.tsv: {@code 机械化率}
 * @param quantities quantities.tsv: {@code 家}, {@code 万元}
 * @param multipliers multipliers.tsv: {@code 万}
 * @param comparisons comparisons.tsv: {@code 达到}, {@code 以上}
 * @param targetVerbs target-verbs.tsv: {@code 培育}
 * @param periods periods.tsv: {@code 到2025年}
 * @param notTargets not-targets.tsv: {@code 24项重点任务} is no commitment
 * @param characters characters.tsv: {@code 甲乙丙丁}
 * @param traditionalCharacters traditional-characters.tsv: {@code 產業}
 * @param scriptChoices script-choices.tsv: {@code 著力} is 着力
 * @param phrases phrases.tsv: {@code 认真贯彻落实党中央、国务院决策部署，}
 */
public record Lexicon(
    List<Numeral> numerals,
    List<NumberingStyle> numbering,
    List<HeadingWord> headings,
    List<TitleWord> titles,
    List<FurnitureWord> furniture,
    List<WebPageWord> webPages,
    List<IndexLabel> indexLabels,
    List<ColumnWord> columns,
    List<UnitListForm> unitLists,
    List<Remark> remarks,
    List<Body> bodies,
    List<UnitEnding> unitEndings,
    List<Region> regions,
    List<LevelWord> levels,
    List<Word> words,
    List<Announcement> announcements,
    List<Indicator> indicators,
    List<IndicatorTail> indicatorTails,
    List<QuantityUnit> quantities,
    List<Multiplier> multipliers,
    List<ComparisonWord> comparisons,
    List<TargetVerb> targetVerbs,
    List<PeriodForm> periods,
    List<NotTarget> notTargets,
    List<CharacterGroup> characters,
    List<TraditionalCharacters> traditionalCharacters,
    List<ScriptChoice> scriptChoices,
    List<Phrase> phrases)
    implements Serializable {
  public Lexicon {
    numerals = List.copyOf(numerals);
    numbering = List.copyOf(numbering);
    headings = List.copyOf(headings);
    titles = List.copyOf(titles);
    furniture = List.copyOf(furniture);
    webPages = List.copyOf(webPages);
    indexLabels = List.copyOf(indexLabels);
    columns = List.copyOf(columns);
    unitLists = List.copyOf(unitLists);
    remarks = List.copyOf(remarks);
    bodies = List.copyOf(bodies);
    unitEndings = List.copyOf(unitEndings);
    regions = List.copyOf(regions);
    levels = List.copyOf(levels);
    words = List.copyOf(words);
    announcements = List.copyOf(announcements);
    indicators = List.copyOf(indicators);
    indicatorTails = List.copyOf(indicatorTails);
    quantities = List.copyOf(quantities);
    multipliers = List.copyOf(multipliers);
    comparisons = List.copyOf(comparisons);
    targetVerbs = List.copyOf(targetVerbs);
    periods = List.copyOf(periods);
    notTargets = List.copyOf(notTargets);
    characters = List.copyOf(characters);
    traditionalCharacters = List.copyOf(traditionalCharacters);
    scriptChoices = List.copyOf(scriptChoices);
    phrases = List.copyOf(phrases);
  }

  /** {@return the tables of the jar, which know 市科技局 and 牵头单位; each call gives the same} */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** Read when first asked for, once: it is the same for all. */
  private static final class Standard {
    static final Lexicon LEXICON = of(Tables.standard());
  }

  /**
   * {@return the tables of the jar with the rows of a folder before them: a file {@code
   * unit-lists.tsv} with a row {@code 承揽方:$responsible}} A folder may have any of the tables, each
   * with the header line of the table in the jar; a row with the key (the first column) of a row in
   * the jar takes its place.
   *
   * @param folder that holds tables
   * @throws IOException if the folder cannot be read
   * @throws IllegalStateException if there is no table in it, or a row is broken, with its file,
   *     line and column: {@code own/unit-lists.tsv:2:14: unknown slot $leed}
   */
  public static Lexicon from(Path folder) throws IOException {
    return of(Tables.in(Objects.requireNonNull(folder, "folder")));
  }

  /**
   * {@return the tables of the jar with own rows before them, as {@link #from(Path)} does; {@code
   * tables} has the text of each table, header line and all, by its file name}
   *
   * @param tables their texts by file name
   * @throws IllegalStateException if a name is none of a table, or a row is broken
   */
  public static Lexicon from(Map<String, String> tables) {
    return of(Tables.of(Objects.requireNonNull(tables, "tables")));
  }

  /**
   * {@return the text of each table, header line and all, by its file name: of {@code
   * numbering.tsv} a line with {@code han-comma} and 一、总体要求} Empty tables are left out.
   */
  public Map<String, String> tables() {
    return TableText.of(this);
  }

  /** A lexicon travels as the text of its tables. */
  private Object writeReplace() {
    return new Sent(tables());
  }

  private record Sent(Map<String, String> tables) implements Serializable {
    private Object readResolve() {
      return of(Tables.only(tables));
    }
  }

  private static Lexicon of(Tables tables) {
    List<Numeral> numerals = tables.rows("numerals.tsv", Numeral::read);
    Set<String> systems = new HashSet<>();
    numerals.forEach(numeral -> systems.add(numeral.id()));
    Set<String> kinds = new HashSet<>();
    Table.standard("words.tsv").rows().forEach(row -> kinds.add(row.text("kind")));
    return new Lexicon(
        numerals,
        tables.rows("numbering.tsv", row -> NumberingStyle.read(row, systems)),
        tables.rows("headings.tsv", HeadingWord::read),
        tables.rows("titles.tsv", TitleWord::read),
        tables.rows("furniture.tsv", FurnitureWord::read),
        tables.rows("web-pages.tsv", WebPageWord::read),
        tables.rows("index-labels.tsv", IndexLabel::read),
        tables.rows("columns.tsv", ColumnWord::read),
        tables.rows("unit-lists.tsv", UnitListForm::read),
        tables.rows("remarks.tsv", Remark::read),
        tables.rows("bodies.tsv", Body::read),
        tables.rows("unit-endings.tsv", UnitEnding::read),
        tables.rows("regions.tsv", Region::read),
        tables.rows("levels.tsv", LevelWord::read),
        tables.rows("words.tsv", row -> Word.read(row, kinds)),
        tables.rows("announcements.tsv", Announcement::read),
        tables.rows("indicators.tsv", Indicator::read),
        tables.rows("indicator-tails.tsv", IndicatorTail::read),
        tables.rows("quantities.tsv", QuantityUnit::read),
        tables.rows("multipliers.tsv", Multiplier::read),
        tables.rows("comparisons.tsv", ComparisonWord::read),
        tables.rows("target-verbs.tsv", TargetVerb::read),
        tables.rows("periods.tsv", PeriodForm::read),
        tables.rows("not-targets.tsv", NotTarget::read),
        tables.rows("characters.tsv", CharacterGroup::read),
        tables.rows("traditional-characters.tsv", TraditionalCharacters::read),
        tables.rows("script-choices.tsv", ScriptChoice::read),
        tables.rows("phrases.tsv", Phrase::read));
  }

  /**
   * {@return the small words of a kind: those of {@code joiner} are 以及, 及, 和, 与, 暨}
   *
   * @param kind such as {@code joiner}
   */
  public List<String> words(String kind) {
    List<String> found = new ArrayList<>();
    for (Word row : words) {
      if (row.kind().equals(kind)) {
        found.add(row.word());
      }
    }
    return List.copyOf(found);
  }
}
