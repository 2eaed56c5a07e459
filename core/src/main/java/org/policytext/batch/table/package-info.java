/**
 * The facts of many plans as tables: one row a plan, task, unit, target, check or notice; as CSV
 * and as one XLSX book with a codebook.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Rows go to a spool on disk first, a file for each table, and from there to CSV and XLSX: a
 *       sheet can only be written in one go, and memory must not grow with the rows.
 *   <li>A text in a CSV file that a spreadsheet would run as a formula gets an apostrophe in front.
 *       In the book it needs none: there a cell has a type.
 *   <li>The XLSX library writes the time into the file; the book is packed again without it.
 * </ul>
 */
package org.policytext.batch.table;
