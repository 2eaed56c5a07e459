/**
 * Search in many plans: {@link org.policytext.index.PolicyIndexWriter} and {@link
 * org.policytext.index.PolicyIndex}, on Lucene, which nothing else here imports.
 *
 * <h2>Documents and fields</h2>
 *
 * <p>A plan is one block of Lucene documents: each task after the targets that it states, then the
 * targets stated outside of all tasks, last the plan. {@link
 * org.policytext.index.PolicyDocuments#toLucene} gives the block to those who have a writer of
 * their own; the table says how to map it to another schema.
 *
 * <table>
 *   <caption>Fields: kind is n = name (one term), w = words, p = pairs, i = int or d = double point,
 *     s = stored, v = doc values</caption>
 *   <tr><th>field</th><th>kind</th><th>in</th><th>holds</th></tr>
 *   <tr><td>kind</td><td>n</td><td>all</td><td>plan, task or target</td></tr>
 *   <tr><td>document</td><td>n s v</td><td>all</td><td>the name that the plan was added under</td></tr>
 *   <tr><td>id</td><td>n s</td><td>all</td><td>id of the task or target; empty for the plan</td></tr>
 *   <tr><td>order</td><td>v</td><td>all</td><td>place in the block; settles equal scores</td></tr>
 *   <tr><td>version</td><td>s</td><td>plan</td><td>what tells this version of the plan from others</td></tr>
 *   <tr><td>json</td><td>s</td><td>all</td><td>canonical JSON of the plan; of a task or target with
 *     nothing but that one: all spans, units and texts that a hit shows</td></tr>
 *   <tr><td>source</td><td>s</td><td>plan</td><td>the text that all spans point into, if it was
 *     given</td></tr>
 *   <tr><td>title</td><td>w</td><td>all</td><td>title of task or plan; the indicator of a target</td></tr>
 *   <tr><td>text</td><td>w</td><td>task, target</td><td>the measures; the clause of a target</td></tr>
 *   <tr><td>path</td><td>w</td><td>task</td><td>the headings above</td></tr>
 *   <tr><td>units</td><td>w</td><td>task</td><td>names of the units</td></tr>
 *   <tr><td>phrase</td><td>p</td><td>task, target</td><td>title and text, for phrases and for
 *     ranking</td></tr>
 *   <tr><td>unit, lead, support, responsible</td><td>n</td><td>task, target</td><td>of each unit (implied
 *     ones too) of any or one role: its name, without a renaming bracket too, its aliases, and these with
 *     the region before them (佛山市科技局)</td></tr>
 *   <tr><td>unit.body, lead.body …</td><td>n</td><td>task, target</td><td>the body that the unit is:
 *     发展和改革委员会, 市发展和改革委员会, 佛山市发展和改革委员会</td></tr>
 *   <tr><td>naming</td><td>n</td><td>task, target</td><td>name and body, with U+001F between:
 *     市发展改革局 means 市发展和改革委员会</td></tr>
 *   <tr><td>level</td><td>n</td><td>task, target</td><td>levels of the units: prefectural</td></tr>
 *   <tr><td>region</td><td>n</td><td>all</td><td>region of the plan and those above, in full and
 *     short: 佛山市, 佛山, 广东省, 广东</td></tr>
 *   <tr><td>issuer</td><td>p</td><td>all</td><td>发文机关</td></tr>
 *   <tr><td>number</td><td>n</td><td>all</td><td>发文字号</td></tr>
 *   <tr><td>year</td><td>i</td><td>all</td><td>each year of the plan's period, else the year of issue;
 *     of a target its own</td></tr>
 *   <tr><td>cites</td><td>n</td><td>task, plan</td><td>titles and numbers of cited documents, titles without a
 *     bracket at their end too; what is cited outside of all tasks is in each task</td></tr>
 *   <tr><td>indicator</td><td>n</td><td>target</td><td>the indicator as printed without 全市, 我省 and
 *     the like, and its canonical name</td></tr>
 *   <tr><td>indicator.words</td><td>w</td><td>target</td><td>the indicator</td></tr>
 *   <tr><td>value</td><td>d</td><td>target</td><td>value and upper value, multipliers resolved</td></tr>
 *   <tr><td>measuredIn</td><td>n</td><td>target</td><td>the unit of the value: 件</td></tr>
 *   <tr><td>scope</td><td>n</td><td>target</td><td>task or plan: where it is stated</td></tr>
 *   <tr><td>facet.unit, facet.role, facet.region, facet.year, facet.indicator</td><td>v</td><td>task,
 *     target</td><td>what the facets count</td></tr>
 * </table>
 *
 * <h2>Other servers</h2>
 *
 * <p>{@link org.policytext.index.OpenSearchBulk} writes the same facts for OpenSearch and
 * Elasticsearch, where a task is one document with its units and targets nested in it. To map the
 * table above to a Solr schema: n is {@code string}, w a text type with HanLP or pairs ({@code
 * CJKBigramFilter}), p one with pairs, i {@code pint}, d {@code pdouble}, all but json
 * multi-valued; a Lucene block is a nested document, the plan above its tasks, a task above its
 * targets.
 *
 * <h2>Queries</h2>
 *
 * <ul>
 *   <li>{@code 质押融资 风险补偿}: both; of each a third of its words, those aside that most tasks have
 *   <li>{@code "入园惠企"}: as it stands; {@code "质押 保险"~12}: that near to each other
 *   <li>{@code 证卷化~1}: with up to one character wrong; {@code unit:*海关}: any name that ends so
 *   <li>{@code lead:市科技局}: all units that are this body, 科技局 and 科学技术局; {@code lead:"市科技局"}: of
 *       this name only
 *   <li>{@code region:广东}, {@code issuer:临沂市人民政府}, {@code number:…}, {@code level:county}
 *   <li>{@code year:2024}, {@code year>=2024}, {@code year:[2023 TO 2025]}
 *   <li>{@code indicator:发明专利授权数}: under all names that the lexicon knows (授权量, 全市发明专利授权量)
 *   <li>{@code indicator:"质押融资金额">=10亿}: alone it finds the targets. Beside words or units it finds
 *       tasks: those that state such a target, and all tasks of a plan that states one outside of
 *       its tasks
 *   <li>{@code cites:《知识产权强国建设纲要》}: years in a bracket behind the title may be left out
 *   <li>{@code like:foshan.txt#2.3.4}: tasks with the words of that one
 *   <li>{@code kind:target}, {@code document:foshan.txt}, {@code OR}, {@code NOT}, {@code ( )},
 *       {@code *:*}
 * </ul>
 *
 * <p>Traditional script and full-width marks are read as simplified and narrow.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Analyzer.</b> 60 questions with 258 judged tasks, judged before any analyzer was tried;
 *       nDCG@10, alone and with pairs that only rank beside it ({@code RelevanceTest}): single
 *       characters 0.768, 0.886; pairs 0.883, 0.903; smartcn 0.861, 0.928; HanLP 0.863, 0.933;
 *       HanLP with inner words 0.875, 0.935. The last is in use. With the bodies and indicators of
 *       the lexicon as words it has 0.886 alone but 0.935 beside pairs, no more than without: pairs
 *       see what domain words would. The weights (title 3, text 1, headings 0.5, unit names 0.3)
 *       were set before; pairs and the share of words that a task must have were set after seeing
 *       tables, and may flatter them all a little.
 *   <li><b>No custom dictionary.</b> HanLP's is shared by the whole process and others may change
 *       it; one of our own gains nothing (above).
 *   <li><b>Units are names, not text.</b> What a list prints is not what the unit is called (教育局
 *       after a carried 市): the parser's names are indexed, whole.
 *   <li><b>An alias is a name, never a body.</b> In one city 市知识产权局 is another name of the 市场监督管理局,
 *       in the next a body of its own.
 *   <li><b>Facets are counted here</b>: thirty lines, and writers of others need no facet
 *       configuration.
 * </ul>
 */
@NullMarked
package org.policytext.index;

import org.jspecify.annotations.NullMarked;
