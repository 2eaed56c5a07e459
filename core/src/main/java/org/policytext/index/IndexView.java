package org.policytext.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.PolicyDocument;

/** What queries need to know of the index that they are put to. */
final class IndexView {
  private static final int WORDS_ALIKE = 25;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final UnitNames names;

  IndexView(IndexSearcher searcher, Analyzer analyzer, UnitNames names) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.names = names;
  }

  /** Gives the bodies that the lexicon or the plans call {@code name}: 市发改委 is 市发展和改革委员会. */
  List<String> bodies(String name) {
    Set<String> bodies = new TreeSet<>(NamesOfUnits.bodies(name, names));
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Terms terms = leaf.reader().terms(Fields.NAMING);
        if (terms != null) {
          collect(terms.iterator(), NamesOfUnits.termsOf(name), bodies);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(bodies);
  }

  private static void collect(TermsEnum terms, String prefix, Set<String> bodies)
      throws IOException {
    TermsEnum.SeekStatus found = terms.seekCeil(new BytesRef(prefix));
    BytesRef term = found == TermsEnum.SeekStatus.END ? null : terms.term();
    while (term != null && term.utf8ToString().startsWith(prefix)) {
      bodies.add(term.utf8ToString().substring(prefix.length()));
      term = terms.next();
    }
  }

  /** Tells whether most texts have {@code word}: finding it tells little. */
  boolean isCommon(String word) {
    try {
      IndexReader reader = searcher.getIndexReader();
      int having = reader.docFreq(new Term(Fields.TEXT, word));
      return having > reader.getDocCount(Fields.TEXT) / 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the query for the tasks that are like {@code document#id}, if there is such a task. */
  Optional<Query> like(String place) {
    int hash = place.lastIndexOf('#');
    if (hash < 0) {
      return Optional.empty();
    }
    Query task =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.DOCUMENT, place.substring(0, hash))), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ID, place.substring(hash + 1))), Occur.FILTER)
            .build();
    try {
      TopDocs found = searcher.search(task, 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(alike(part(found.scoreDocs[0].doc), task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query alike(PolicyDocument part, Query itself) throws IOException {
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(analyzer);
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMaxQueryTerms(WORDS_ALIKE);
    like.setBoost(true);
    BooleanQuery.Builder alike = new BooleanQuery.Builder().add(itself, Occur.MUST_NOT);
    for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
      like.setFieldNames(new String[] {field});
      alike.add(like.like(field, new StringReader(text(part))), Occur.SHOULD);
    }
    return alike.build();
  }

  private static String text(PolicyDocument part) {
    List<String> texts = new ArrayList<>();
    part.tasks().forEach(task -> texts.add(task.title() + " " + task.text()));
    part.targets().forEach(target -> texts.add(target.raw()));
    return String.join(" ", texts);
  }

  /** Gives the part of a plan that a Lucene document keeps. */
  PolicyDocument part(int number) throws IOException {
    Set<String> wanted = Set.of(Fields.JSON);
    return PolicyJson.read(searcher.storedFields().document(number, wanted).get(Fields.JSON));
  }
}
