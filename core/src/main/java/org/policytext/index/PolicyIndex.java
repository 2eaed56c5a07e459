package org.policytext.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;

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
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.DOCUMENT, SortField.Type.STRING),
          new SortField(Fields.ORDER, SortField.Type.LONG));

  private final Directory directory;
  private final Analyzer analyzer;
  private final SearcherManager searchers;
  private final UnitNames names = new UnitNames(Lexicon.standard());

  private PolicyIndex(Directory directory, Analyzer analyzer) throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.searchers = new SearcherManager(directory, null);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws IOException if there is none, or it cannot be read
   */
  public static PolicyIndex open(Path folder) throws IOException {
    return open(Objects.requireNonNull(folder, "folder"), PolicyAnalyzer.create());
  }

  static PolicyIndex open(Path folder, Analyzer analyzer) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new PolicyIndex(directory, analyzer);
    } catch (IndexNotFoundException e) {
      directory.close();
      throw new IOException(folder + ": no index", e);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Gives the best {@code limit} matches of a query.
   *
   * @throws IllegalArgumentException if the query cannot be read: the message has the query with a
   *     caret under the place; or if {@code limit} is below 1
   */
  public SearchResult search(String query, int limit) throws IOException {
    Objects.requireNonNull(query, "query");
    if (limit < 1) {
      throw new IllegalArgumentException("limit: " + limit);
    }
    searchers.maybeRefresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      return search(searcher, query, limit);
    } catch (IndexSearcher.TooManyClauses e) {
      throw PolicyQuery.tooMuch(query);
    } finally {
      searchers.release(searcher);
    }
  }

  private SearchResult search(IndexSearcher searcher, String query, int limit) throws IOException {
    IndexView view = new IndexView(searcher, analyzer, names);
    PolicyQuery.Parsed parsed = PolicyQuery.parse(query, view, analyzer);
    FacetCounts.Counted counted = searcher.search(parsed.query(), new FacetCounts());
    Snippets snippets = new Snippets(parsed, new TextQuery(analyzer, word -> false));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(parsed.query(), limit, ORDER, true).scoreDocs) {
      hits.add(new HitReader(searcher, view, snippets, parsed.targets()).read(found));
    }
    return new SearchResult(query, counted.total(), hits, counted.facets());
  }

  /**
   * Tells how the score of a hit came about, in Lucene's words.
   *
   * @throws IllegalArgumentException if the query cannot be read
   */
  public String explain(String query, Hit hit) throws IOException {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(hit, "hit");
    IndexSearcher searcher = searchers.acquire();
    try {
      IndexView view = new IndexView(searcher, analyzer, names);
      Query parsed = PolicyQuery.parse(query, view, analyzer).query();
      ScoreDoc[] found = searcher.search(place(hit), 1).scoreDocs;
      return found.length == 0 ? "" : searcher.explain(parsed, found[0].doc).toString();
    } finally {
      searchers.release(searcher);
    }
  }

  private static Query place(Hit hit) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(PolicyDocuments.idTerm(hit.document())), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ID, hit.id())), Occur.FILTER)
        .build();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, directory, analyzer);
  }
}
