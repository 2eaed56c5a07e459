package org.policytext.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Lexicon;

/** The Lucene side of {@link PolicyIndex}. */
final class LuceneIndex implements AutoCloseable {
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.DOCUMENT, SortField.Type.STRING),
          new SortField(Fields.ORDER, SortField.Type.LONG));

  private final Directory directory;
  private final Analyzer analyzer;
  private final SearcherManager searchers;
  private final LexiconNames names;

  private LuceneIndex(Directory directory, Analyzer analyzer, Lexicon lexicon) throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.names = LexiconNames.of(lexicon);
    this.searchers = new SearcherManager(directory, null);
  }

  static LuceneIndex open(Path folder, Lexicon lexicon) throws IOException {
    return open(folder, PolicyAnalyzer.create(), lexicon);
  }

  static LuceneIndex open(Path folder, Analyzer analyzer, Lexicon lexicon) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new LuceneIndex(directory, analyzer, lexicon);
    } catch (IndexNotFoundException e) {
      directory.close();
      throw new IOException(folder + ": no index", e);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  SearchResult search(String query, int limit) throws IOException {
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
    var best = new TopFieldCollectorManager(ORDER, limit, Integer.MAX_VALUE);
    var both = new MultiCollectorManager(new FacetCounts(), best);
    Object[] found = searcher.search(parsed.query(), both);
    FacetCounts.Counted counted = (FacetCounts.Counted) found[0];
    Snippets snippets = new Snippets(parsed, new TextQuery(analyzer, word -> false));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : ((TopDocs) found[1]).scoreDocs) {
      hits.add(new HitReader(searcher, view, snippets, parsed.targets()).read(hit));
    }
    return new SearchResult(query, counted.total(), hits, counted.facets());
  }

  String explain(String query, Hit hit) throws IOException {
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

  Optional<IndexedPlan> plan(String id) throws IOException {
    Query plan =
        new BooleanQuery.Builder()
            .add(new TermQuery(PolicyDocuments.idTerm(id)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, Fields.PLAN_KIND)), Occur.FILTER)
            .build();
    searchers.maybeRefresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      ScoreDoc[] found = searcher.search(plan, 1).scoreDocs;
      return found.length == 0 ? Optional.empty() : Optional.of(plan(searcher, found[0].doc, id));
    } finally {
      searchers.release(searcher);
    }
  }

  private static IndexedPlan plan(IndexSearcher searcher, int number, String id)
      throws IOException {
    Set<String> wanted = Set.of(Fields.JSON, Fields.SOURCE);
    Document stored = searcher.storedFields().document(number, wanted);
    Optional<String> text = Optional.ofNullable(stored.get(Fields.SOURCE));
    return new IndexedPlan(id, PolicyJson.read(stored.get(Fields.JSON)), text);
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
