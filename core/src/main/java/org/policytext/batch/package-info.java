/**
 * Many plans at once: {@link org.policytext.batch.Conversion} reads files and folders and writes
 * JSON, tables and pages.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>Two phases. Workers turn each input into its own files and one part, the canonical JSON on
 *       a line and the printed text that tables need on another, in the folder {@code .policytext};
 *       then the files of the whole run are put together from the parts in the order of the inputs.
 *       So the outputs do not depend on the workers, memory does not grow with the inputs, and a
 *       killed run finds its parts again.
 *   <li>A file appears under its name only when it is complete: it is written beside itself and
 *       moved. The manifest gets a line when all files of an input stand.
 *   <li>The key of a part is the bytes of the input, the options that show in its files, and the
 *       library itself with its lexicon, so that a new lexicon reads everything again.
 *   <li>JSON and tables are the same in every language; only pages and messages are told in one.
 *   <li>No output knows the time, the machine or the folder it was made in.
 * </ul>
 */
package org.policytext.batch;
