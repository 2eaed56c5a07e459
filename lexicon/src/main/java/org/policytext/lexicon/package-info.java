/**
 * The tables that PolicyText reads by, and their loader: {@link org.policytext.lexicon.Lexicon}.
 *
 * <h2>Every table</h2>
 *
 * <p>A table is a file of tab-separated values in UTF-8 with a header line. The row type tells what
 * each column means: {@code shortForms} is the column {@code short-forms}. Words of one cell stand
 * apart by {@code |}; an empty cell is an absent value. Order of rows is priority.
 *
 * <table>
 *   <caption>Tables, what they hold and where their rows are taken from</caption>
 *   <tr><th>file</th><th>row</th><th>holds</th><th>source</th></tr>
 * <tr><td>numbering.tsv</td><td>{@link org.policytext.lexicon.NumberingStyle}</td><td>styles of
 *      numbering: 一、（一）1.（1）</td> <td>GB/T 9704-2012, 7.3.3; 立法技术规范 for 第X条</td></tr>
 * <tr><td>numerals.tsv</td><td>{@link org.policytext.lexicon.Numeral}</td><td>systems of numerals:
 *      二十三 is 23</td> <td>Unicode: Enclosed Alphanumerics, Enclosed CJK Letters, Number
 *      Forms</td></tr>
 * <tr><td>headings.tsv</td><td>{@link org.policytext.lexicon.HeadingWord}</td><td>words of
 *      headings: 指导思想 frames, 保障措施 makes sure</td> <td>read off plans of all levels, 1991 to 2026,
 *      and written by hand</td></tr>
 * <tr><td>titles.tsv</td><td>{@link org.policytext.lexicon.TitleWord}</td><td>words that end a
 *      title: 工作方案, 通知</td> <td>GB/T 9704-2012; 党政机关公文处理工作条例 (2012), article 8; usage</td></tr>
 * <tr><td>announcements.tsv</td><td>{@link org.policytext.lexicon.Announcement}</td><td>how a plan
 *      announces its own parts: 实施六大工程</td> <td>read off plans of all levels, 1991 to 2026, and
 *      written by hand</td></tr>
 * <tr><td>unit-lists.tsv</td><td>{@link org.policytext.lexicon.UnitListForm}</td><td>forms of unit
 *      lists: 牵头单位：市科技局</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>remarks.tsv</td><td>{@link org.policytext.lexicon.Remark}</td><td>remarks that hold for
 *      many lists: 列第一位者为牵头单位</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>columns.tsv</td><td>{@link org.policytext.lexicon.ColumnWord}</td><td>heads of columns in
 *      tables of duties: 责任单位</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>bodies.tsv</td><td>{@link org.policytext.lexicon.Body}</td><td>bodies with their short
 *      forms: 市场监管局 is 市场监督管理局</td> <td>lists of the bodies of the State Council (2018, 2023);
 *      plans</td></tr>
 * <tr><td>unit-endings.tsv</td><td>{@link org.policytext.lexicon.UnitEnding}</td><td>endings of the
 *      names of units: 管委会</td> <td>the bodies; plans</td></tr>
 * <tr><td>levels.tsv</td><td>{@link org.policytext.lexicon.LevelWord}</td><td>words for regions of
 *      a level: 县级市</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>regions.tsv</td><td>{@link org.policytext.lexicon.Region}</td><td>regions at county level
 *      and above, current and former: 佛山市</td> <td>Ministry of Civil Affairs, list of 2024; GB/T
 *      2260, lists from 2002 on</td></tr>
 * <tr><td>places.tsv</td><td>–</td><td>development zones and the region that each stands in; data
 *      for users, not read yet</td> <td>approvals of the State Council; plans</td></tr>
 * <tr><td>words.tsv</td><td>{@link org.policytext.lexicon.Word}</td><td>small words that decide: 以及
 *      joins two units</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>indicators.tsv</td><td>{@link org.policytext.lexicon.Indicator}</td><td>usual indicators
 *      with their variants: 每万人口高价值发明专利拥有量</td> <td>national outlines of the twelfth to fourteenth
 *      five-year plans; plans</td></tr>
 * <tr><td>indicator-tails.tsv</td><td>{@link org.policytext.lexicon.IndicatorTail}</td><td>tails
 *      that listed nouns share: 种植、收获机械化率</td> <td>read off plans of all levels, 1991 to 2026, and
 *      written by hand</td></tr>
 * <tr><td>quantities.tsv</td><td>{@link org.policytext.lexicon.QuantityUnit}</td><td>measure words
 *      and units: 家, 万元</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>multipliers.tsv</td><td>{@link org.policytext.lexicon.Multiplier}</td><td>words that
 *      multiply a number: 万</td> <td>GB/T 15835-2011</td></tr>
 * <tr><td>comparisons.tsv</td><td>{@link org.policytext.lexicon.ComparisonWord}</td><td>words that
 *      bind a value: 达到, 以上</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>target-verbs.tsv</td><td>{@link org.policytext.lexicon.TargetVerb}</td><td>words before
 *      an indicator: 培育</td> <td>read off plans of all levels, 1991 to 2026, and written by
 *      hand</td></tr>
 * <tr><td>periods.tsv</td><td>{@link org.policytext.lexicon.PeriodForm}</td><td>statements of time:
 *      到2025年</td> <td>read off plans of all levels, 1991 to 2026, and written by hand</td></tr>
 * <tr><td>not-targets.tsv</td><td>{@link org.policytext.lexicon.NotTarget}</td><td>where a number
 *      is no commitment: 24项重点任务</td> <td>read off plans of all levels, 1991 to 2026, and written
 *      by hand</td></tr>
 * <tr><td>furniture.tsv</td><td>{@link org.policytext.lexicon.FurnitureWord}</td><td>lines that
 *      pages put around a plan: 关闭窗口</td> <td>pages of government portals</td></tr>
 * <tr><td>index-labels.tsv</td><td>{@link org.policytext.lexicon.IndexLabel}</td><td>labels above a
 *      document: 发文字号</td> <td>政府信息公开目录 of government portals</td></tr>
 * <tr><td>web-pages.tsv</td><td>{@link org.policytext.lexicon.WebPageWord}</td><td>words and marks
 *      of web pages: 打印本页</td> <td>pages of government portals</td></tr>
 * <tr><td>characters.tsv</td><td>{@link org.policytext.lexicon.CharacterGroup}</td><td>frequent
 *      characters, digits of lists, radicals</td> <td>counted over plans; by hand</td></tr>
 * <tr><td>traditional-characters.tsv</td><td>{@link
 *      org.policytext.lexicon.TraditionalCharacters}</td><td>characters that only traditional
 *      script has: 產</td> <td>TSCharacters of OpenCC (Apache-2.0)</td></tr>
 * <tr><td>script-choices.tsv</td><td>{@link org.policytext.lexicon.ScriptChoice}</td><td>characters
 *      with several simplified forms: 著力, 著作</td> <td>by hand, where OpenCC4j chooses
 *      wrongly</td></tr>
 * <tr><td>phrases.tsv</td><td>{@link org.policytext.lexicon.Phrase}</td><td>phrases by which
 *      damaged text is read: 认真贯彻落实</td> <td>written for this table</td></tr>
 * </table>
 *
 * <p>Rows of your own stand before these, from a folder or from memory; see {@link
 * org.policytext.lexicon.Lexicon#from(java.nio.file.Path)}.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>No regular expression stands in a table: a {@link org.policytext.lexicon.Template} has
 *       words and slots only and is matched in linear time.
 *   <li>Tables are text, reviewed like code; there is no binary form and no search path.
 * </ul>
 */
@NullMarked
package org.policytext.lexicon;

import org.jspecify.annotations.NullMarked;
