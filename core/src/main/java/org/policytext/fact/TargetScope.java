package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.text.Passage;

/**
 * A run of text in which targets may stand, with the section or task that holds it.
 *
 * @param section id of the section that holds the text; absent in the introduction
 * @param task id of the task that holds the text
 * @param heading the title of that section or task: it may name a year; empty in the introduction
 * @param titles of the sections that hold the text, outermost first: one may name a year
 * @param goals whether a heading above says that goals follow: 发展目标
 * @param paragraphs in order, without unit lists
 * @param deadline of a row of a table: the cell that says until when
 */
record TargetScope(
    Optional<String> section,
    Optional<String> task,
    Optional<Passage> heading,
    List<Passage> titles,
    boolean goals,
    List<Passage> paragraphs,
    Optional<Passage> deadline) {
  TargetScope {
    titles = List.copyOf(titles);
    paragraphs = List.copyOf(paragraphs);
  }
}
