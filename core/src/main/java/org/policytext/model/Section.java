package org.policytext.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading with what stands under it: {@code 一、总体要求}.
 *
 * @param id the path of ordinals: {@code 2.1} is the first section of the second
 * @param label the number as printed, with its marks: {@code (一)}; absent where the heading has
 *     none
 * @param title without label and final stop
 * @param level 1 for the highest
 * @param at from the label to the end of what stands under the heading
 * @param by the lexicon row that found it
 * @param text the section's own paragraphs, joined by line feeds; not those of its sections and
 *     tasks
 * @param sections the headings under this one
 */
public record Section(
    String id,
    Optional<String> label,
    String title,
    int level,
    Span at,
    String by,
    String text,
    List<Section> sections)
    implements Located {
  public Section {
    sections = List.copyOf(sections);
  }

  /** {@return this section and all under it, each before those under it: 一、, （一）, （二）} */
  public Stream<Section> walk() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
  }
}
