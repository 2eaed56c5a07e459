/**
 * Plans cut for retrieval: {@link org.policytext.chunk.Chunk} is one task with all that a reader or
 * a model needs to understand it alone.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>One task is one chunk, whatever its length: its unit list stands at its end, and a cut by
 *       length would part the work from who does it. Who embeds with a short window cuts the text
 *       again and keeps the metadata.
 *   <li>Units and targets are those of the canonical model, so that a chunk needs no schema of its
 *       own. LangChain4j's metadata holds single values only: there they are joined.
 * </ul>
 */
@NullMarked
package org.policytext.chunk;

import org.jspecify.annotations.NullMarked;
