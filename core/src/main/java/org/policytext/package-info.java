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
 */
@NullMarked
package org.policytext;

import org.jspecify.annotations.NullMarked;
