package org.policytext.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;

/**
 * Writes plans into an index.
 *
 * <pre>{@code
 * try (PolicyIndexWriter writer = PolicyIndexWriter.open(Path.of("index"))) {
 *   writer.add(document);
 * }
 * }</pre>
 *
 * <p>A plan is in the index whole or not at all, and seen by searches from the next {@link #commit}
 * on. A writer that is killed leaves the index as of its last commit. One writer may be open on an
 * index at a time; threads may share it.
 */
public final class PolicyIndexWriter implements AutoCloseable {
  /** Holds nothing of Lucene by itself, so that its absence can be told. */
  private final LuceneIndexWriter writer;

  private PolicyIndexWriter(LuceneIndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Opens the index in a folder, which is made where it is missing.
   *
   * @throws IOException if the folder cannot be written, or another writer is open on it
   * @throws IllegalStateException if Lucene is absent: the message names the artifacts
   */
  public static PolicyIndexWriter open(Path folder) throws IOException {
    return open(folder, Lexicon.standard());
  }

  /**
   * Opens the index in a folder, which is made where it is missing; plans are placed by the regions
   * of {@code lexicon}.
   *
   * @throws IOException if the folder cannot be written, or another writer is open on it
   * @throws IllegalStateException if Lucene is absent: the message names the artifacts
   */
  public static PolicyIndexWriter open(Path folder, Lexicon lexicon) throws IOException {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(lexicon, "lexicon");
    try {
      return over(LuceneIndexWriter.open(folder, lexicon));
    } catch (NoClassDefFoundError absent) {
      throw AbsentLucene.told(absent);
    }
  }

  static PolicyIndexWriter over(LuceneIndexWriter writer) {
    return new PolicyIndexWriter(writer);
  }

  /**
   * Adds a plan under its file's name, or else its SHA-256; it replaces the one of that name.
   *
   * @throws IllegalArgumentException if it has neither
   */
  public void add(PolicyDocument document) throws IOException {
    Objects.requireNonNull(document, "document");
    add(PolicyDocuments.id(document), document.source().sha256().orElse(""), document);
  }

  /**
   * Adds a plan; it replaces the one of that name.
   *
   * @param id the name of the plan in this index: {@code 佛山.txt}
   * @param version what tells this version of the plan from others, such as the SHA-256 of its file
   */
  public void add(String id, String version, PolicyDocument document) throws IOException {
    Objects.requireNonNull(version, "version");
    writer.add(id, version, document, Optional.empty());
  }

  /**
   * Adds a plan with its text; it replaces the one of that name. {@link PolicyIndex#plan} gives
   * both back.
   *
   * @param id the name of the plan in this index: {@code 佛山.txt}
   * @param version what tells this version of the plan from others, such as the SHA-256 of its file
   * @param text that all places of the plan point into
   */
  public void add(String id, String version, PolicyDocument document, String text)
      throws IOException {
    Objects.requireNonNull(version, "version");
    writer.add(id, version, document, Optional.of(text));
  }

  /**
   * Takes a plan out, if it is there.
   *
   * @param id its name: {@code 佛山.txt}
   */
  public void remove(String id) throws IOException {
    writer.remove(id);
  }

  /** Makes all that was added and removed so far lasting and visible. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Gives the plans in the index, with those added since the last commit: name and version. */
  public Map<String, String> documents() {
    return writer.documents();
  }

  /** Commits and closes. */
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
