package org.policytext.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.PolicyDocument;

/**
 * Turns a plan into Lucene documents, for those who have a writer of their own.
 *
 * <pre>{@code
 * Term id = PolicyDocuments.idTerm("佛山.txt");
 * writer.updateDocuments(id, PolicyDocuments.create().toLucene("佛山.txt", document));
 * }</pre>
 *
 * <p>The documents are one block: the targets of the first task, that task, and so on, the targets
 * stated outside of all tasks, and last the plan. They must be added together, and the writer must
 * use {@link PolicyAnalyzer}. The package comment has the table of fields.
 */
@SuppressWarnings("exports") // who uses Lucene requires Lucene
public final class PolicyDocuments {
  private final Regions regions;

  private PolicyDocuments(Regions regions) {
    this.regions = regions;
  }

  /** Gives a converter with the standard lexicon; it may be shared by threads. */
  public static PolicyDocuments create() {
    return using(Lexicon.standard());
  }

  /** Gives a converter that knows the regions of {@code lexicon}. */
  public static PolicyDocuments using(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
    return new PolicyDocuments(new Regions(lexicon, new UnitNames(lexicon)));
  }

  /** Gives the term that all Lucene documents of the plan {@code id} have. */
  public static Term idTerm(String id) {
    return new Term(Fields.DOCUMENT, Objects.requireNonNull(id, "id"));
  }

  /**
   * Gives the Lucene documents of a plan, named by its file's name or else by its SHA-256.
   *
   * @throws IllegalArgumentException if it has neither
   */
  public List<Document> toLucene(PolicyDocument document) {
    return toLucene(id(document), document);
  }

  /** Gives the Lucene documents of a plan under the name {@code id}. */
  public List<Document> toLucene(String id, PolicyDocument document) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    return new PlanBlock(id, document, regions).documents();
  }

  static String id(PolicyDocument document) {
    Optional<String> name = document.source().name().filter(given -> !given.isEmpty());
    return name.or(() -> document.source().sha256())
        .orElseThrow(
            () -> new IllegalArgumentException("document: no name and no sha256; give an id"));
  }
}
