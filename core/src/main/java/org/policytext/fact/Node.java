package org.policytext.fact;

import java.util.List;
import org.policytext.block.Entry;
import org.policytext.text.Passage;

/**
 * An entry of the outline with what it means.
 *
 * @param entry as the outline has it
 * @param id the path of ordinals
 * @param task whether it states work; a section if not
 * @param text its paragraphs without unit lists
 * @param paragraphs paragraphs that are tasks of their own, where nothing under the heading is
 *     numbered
 * @param children in text order
 */
record Node(
    Entry entry,
    String id,
    boolean task,
    TaskText text,
    List<ParagraphTask> paragraphs,
    List<Node> children) {
  Node {
    paragraphs = List.copyOf(paragraphs);
    children = List.copyOf(children);
  }

  /** A paragraph that is a task: its lead sentence is the title. */
  record ParagraphTask(String id, Passage title, TaskText text, Passage whole) {}
}
