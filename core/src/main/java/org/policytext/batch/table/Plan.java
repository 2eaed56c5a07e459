package org.policytext.batch.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytext.model.Located;
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
 * @param excerpts what is printed where checks and notices point; empty where the text is not at
 *     hand
 */
public record Plan(String name, String file, PolicyDocument document, Map<Span, String> excerpts) {
  private static final int LONGEST = 120;

  public Plan {
    excerpts = Map.copyOf(excerpts);
  }

  /** A plan of which only the JSON is at hand. */
  public Plan(String name, String file, PolicyDocument document) {
    this(name, file, document, Map.of());
  }

  /** Gives what is printed at the checks and notices of a plan; long ones are cut. */
  public static Map<Span, String> excerpts(PolicyDocument document, String text) {
    Map<Span, String> excerpts = new LinkedHashMap<>();
    Stream.<Located>concat(document.checks().stream(), document.notices().stream())
        .map(Located::at)
        .filter(at -> at.end() <= text.length())
        .forEach(at -> excerpts.put(at, cut(at.in(text))));
    return excerpts;
  }

  private static String cut(String printed) {
    return printed.length() <= LONGEST ? printed : printed.substring(0, LONGEST - 1) + "…";
  }

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
    return link(name + ".html", fact);
  }

  /** Gives the address of a fact on a page. */
  public static String link(String page, String fact) {
    try {
      return new URI(null, null, page, fact).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
