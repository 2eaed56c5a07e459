/**
 * Reads Chinese government plans: {@link org.policytext.PolicyParser} is the entry.
 *
 * <pre>{@code
 * PolicyDocument document = PolicyParser.create().parse(text);
 * for (Task task : document.tasks()) {
 *   task.units(Role.LEAD).map(Unit::name).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <h2>For newcomers</h2>
 *
 * <p>A plan (方案, 计划, 规划, 意见) tells who in the administration has to do what by when. Its headings
 * go by 一、 then （一） then 1. then （1）; the smallest numbered item that states work is a task, and a
 * bracket at its end, the unit list, names who does it:
 *
 * <pre>
 * 1.完善专利转化机制。到2025年专利转让达到1500件。（市市场监管局牵头，市发展改革局、教育局配合）
 * </pre>
 *
 * <p>is the task 1 with the lead 市市场监管局, the supports 市发展改革局 and 市教育局 (市 is carried along the
 * list), and the target 专利转让 &gt;= 1500件 by 2025. The words of the model stand in the glossary of
 * {@link org.policytext.model}.
 *
 * <ul>
 *   <li>{@link org.policytext.read.DocumentReader} makes text of files: HTML, DOCX, PDF, any
 *       charset
 *   <li>{@link org.policytext.json.PolicyJson} writes and reads canonical JSON and has its schema
 *   <li>{@link org.policytext.lexicon.Lexicon} holds what is read by; {@code Lexicon.from(folder)}
 *       adds rows of your own
 *   <li>{@link org.policytext.index.PolicyIndex} searches many plans
 * </ul>
 *
 * <h2>Limits</h2>
 *
 * <p>Any text is read; none makes a parse throw, hang or take work or memory out of step with its
 * length. What goes past a limit is told by a notice at its place, or refused by name; nothing is
 * cut in silence, and what is not read as what it may be stays in the text around it.
 *
 * <ul>
 *   <li>a text: 64 million UTF-16 units; the lines within are read, {@code text-too-long} stands at
 *       the rest. Ten megabytes of prose take less than 512 MB of memory, of nothing but short
 *       tasks about 1 GB: what is read of a task is larger than its text
 *   <li>a file: 64 MB, and what {@link org.policytext.read.DocumentReader} says of DOCX, PDF and
 *       HTML; beyond it is refused by its name
 *   <li>nesting: brackets as deep as they like; sections as deep as there are numbering styles
 *   <li>a unit list: 2 000 characters, in a bracket or as a last sentence; {@code
 *       unit-list-too-long}
 *   <li>general remarks held for the tasks behind them: 50; {@code too-many-remarks}
 *   <li>a title in 《》: 198 characters; {@code title-too-long}
 *   <li>a number: 24 digits; {@code number-too-long}
 *   <li>a row of a table: 10 000 characters; a longer one is text, {@code row-too-long}
 *   <li>shifted text that is decoded: a million characters weighed; the rest stays, {@code
 *       too-much-damage}
 *   <li>a template of own tables: 10 000 ways to read braces that stand side by side; a broken row
 *       is refused by file, line and column
 *   <li>JSON: a thousand levels, as Jackson has it; anything but a plan is refused
 *   <li>a query of the index: 1 000 characters, and what Lucene lets one query ask for; refused
 *       with a caret under the place
 * </ul>
 */
@NullMarked
package org.policytext;

import org.jspecify.annotations.NullMarked;
