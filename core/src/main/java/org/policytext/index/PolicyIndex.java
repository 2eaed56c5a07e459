package org.policytext.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;

/**
 * Searches an index of plans.
 *
 * <pre>{@code
 * try (PolicyIndex index = PolicyIndex.open(Path.of("index"))) {
 *   SearchResult result = index.search("质押融资 lead:市科技局 year>=2024", 10);
 * }
 * }</pre>
 *
 * <p>An index only reads. Each search sees the last commit of {@link PolicyIndexWriter}, whole.
 * Threads may share it. The package comment explains queries.
 */
public final class PolicyIndex implements AutoCloseable {
  /** Holds nothing of Lucene by itself, so that its absence can be told. */
  private final LuceneIndex index;

  private PolicyIndex(LuceneIndex index) {
    this.index = index;
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IOException if there is none, or it cannot be read
   * @throws IllegalStateException if Lucene is absent: the message names the artifacts
   */
  public static PolicyIndex open(Path folder) throws IOException {
    return open(folder, Lexicon.standard());
  }

  /**
   * Opens the index in a folder; units are looked up by the bodies and short forms of {@code
   * lexicon}: 市发改委 is 市发展和改革委员会.
   *
   * @throws IOException if there is none, or it cannot be read
   * @throws IllegalStateException if Lucene is absent: the message names the artifacts
   */
  public static PolicyIndex open(Path folder, Lexicon lexicon) throws IOException {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(lexicon, "lexicon");
    try {
      return over(LuceneIndex.open(folder, lexicon));
    } catch (NoClassDefFoundError absent) {
      throw AbsentLucene.told(absent);
    }
  }

  static PolicyIndex over(LuceneIndex index) {
    return new PolicyIndex(index);
  }

  /**
   * {@return the best {@code limit} matches of a query: 质押融资 lead:市科技局 finds the tasks on 质押融资 that
   * 市科技局 leads}
   *
   * @param query as the package comment explains
   * @param limit how many hits at most
   * @throws IllegalArgumentException if the query cannot be read: the message has the query with a
   *     caret under the place; or if {@code limit} is below 1
   */
  public SearchResult search(String query, int limit) throws IOException {
    Objects.requireNonNull(query, "query");
    if (limit < 1) {
      throw new IllegalArgumentException("limit: " + limit);
    }
    return index.search(query, limit);
  }

  /**
   * {@return how the score of a hit came about, in Lucene's words: which part 质押融资 has in it}
   *
   * @param query that found the hit
   * @param hit one of its matches
   * @throws IllegalArgumentException if the query cannot be read
   */
  public String explain(String query, Hit hit) throws IOException {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(hit, "hit");
    return index.explain(query, hit);
  }

  /**
   * {@return the plan that was added under a name, absent if there is none}
   *
   * @param id its name: {@code 佛山.txt}
   */
  public Optional<IndexedPlan> plan(String id) throws IOException {
    return index.plan(Objects.requireNonNull(id, "id"));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
