package org.policytext.batch.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Optional;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Task;

/**
 * A plan of a run.
 *
 * @param name of its outputs: {@code foshan}
 * @param file it was read from, relative to the folder that was named
 * @param document what was read
 */
public record Plan(String name, String file, PolicyDocument document) {
  /** Gives the plan's title, or that of its notice, or its name. */
  public String title() {
    return document
        .header()
        .title()
        .or(document.header()::noticeTitle)
        .map(Stated::text)
        .orElse(name);
  }

  /** Gives the id of the smallest task that contains {@code at}. */
  public Optional<String> taskAt(Span at) {
    return document.tasks().stream()
        .filter(task -> task.at().contains(at))
        .min(Comparator.comparing(task -> task.at().length()))
        .map(Task::id);
  }

  /** Gives the address of a fact on the plan's page, relative to the folder of the outputs. */
  public String link(String fact) {
    try {
      return new URI(null, null, name + ".html", fact).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
