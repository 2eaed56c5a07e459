/**
 * The canonical model of a plan: immutable records, the same in Java and in JSON.
 *
 * <p>Every fact says where it stands ({@code at}, in UTF-16 units of the source as given) and why
 * ({@code by}, the lexicon row or rule that found it). A component is never null: an absent single
 * value is an empty {@code Optional}, an absent list is empty.
 *
 * <h2>Glossary</h2>
 *
 * <ul>
 *   <li>plan = 方案, 计划, 规划, 纲要, 意见: the document's body
 *   <li>notice title = 通知标题: the title of the document that carries the plan
 *   <li>document number = 发文字号; issuer = 发文机关; addressee = 主送机关; note = 附注; attachment = 附件
 *   <li>section = 章节: a heading with what stands under it; task = 任务: the smallest item of work;
 *       measure = 举措: a sentence of it
 *   <li>assignment = 责任分工: a unit list; lead = 牵头单位; support = 配合单位; responsible = 责任单位
 *   <li>target = 量化目标; indicator = 指标; baseline = 基期; binding = 约束性; expected = 预期性
 * </ul>
 */
@NullMarked
package org.policytext.model;

import org.jspecify.annotations.NullMarked;
