package org.policytext.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Queries for words: each word in the field where it counts most, title over measures over headings
 * over unit names, and at least half of the words in the task.
 */
final class TextQuery {
  private static final Map<String, Float> WEIGHTS =
      Map.of(Fields.TITLE, 3f, Fields.TEXT, 1f, Fields.PATH, 0.5f, Fields.UNITS, 0.3f);
  private static final float TIE = 0.3f;

  private final Analyzer analyzer;
  private final QueryBuilder builder;

  TextQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.builder = new QueryBuilder(analyzer);
  }

  /** Asks for the words of {@code text}, in any of the weighted fields. */
  Query words(String text) {
    return words(text, WEIGHTS);
  }

  /** Asks for the words of {@code text} in one field. */
  Query words(String text, String field) {
    return words(text, Map.of(field, 1f));
  }

  private Query words(String text, Map<String, Float> weights) {
    List<String> words = cut(Fields.TEXT, text);
    if (words.isEmpty()) {
      return phrase(Fields.PHRASE, text);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.stream()
        .distinct()
        .forEach(word -> query.add(anywhere(word, weights), BooleanClause.Occur.SHOULD));
    long distinct = words.stream().distinct().count();
    query.setMinimumNumberShouldMatch((int) (distinct + 1) / 2);
    return ranked(query.build(), text);
  }

  /** Pairs see words that were cut differently in text and query; they rank, but do not find. */
  private Query ranked(Query words, String text) {
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
    cut(Fields.PHRASE, text).stream()
        .distinct()
        .map(pair -> new TermQuery(new Term(Fields.PHRASE, pair)))
        .forEach(pair -> ranked.add(pair, BooleanClause.Occur.SHOULD));
    return ranked.build();
  }

  private static Query anywhere(String word, Map<String, Float> weights) {
    List<Query> fields = new ArrayList<>();
    weights.forEach(
        (field, weight) ->
            fields.add(new BoostQuery(new TermQuery(new Term(field, word)), weight)));
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** Asks for all words of {@code text} in one field. */
  Query all(String field, String text) {
    return orNothing(builder.createBooleanQuery(field, text, BooleanClause.Occur.MUST));
  }

  private static Query orNothing(Query query) {
    return query == null ? new MatchNoDocsQuery("no word") : query;
  }

  /** Asks for {@code text} as it stands, anywhere in a task; ranks by its words. */
  Query literally(String text) {
    return new BooleanQuery.Builder()
        .add(phrase(Fields.PHRASE, text), BooleanClause.Occur.FILTER)
        .add(words(text), BooleanClause.Occur.SHOULD)
        .build();
  }

  /** Asks for {@code text} as it stands. */
  Query phrase(String field, String text) {
    return near(field, text, 0);
  }

  /** Asks for the words of {@code text}, with up to {@code slop} others between them. */
  Query near(String field, String text, int slop) {
    return orNothing(builder.createPhraseQuery(field, text, slop));
  }

  /** Asks for {@code text} with up to {@code edits} characters wrong. */
  Query like(String text, int edits) {
    List<String> pairs = cut(Fields.PHRASE, text);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    pairs.forEach(
        pair ->
            query.add(new TermQuery(new Term(Fields.PHRASE, pair)), BooleanClause.Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(Math.max(1, pairs.size() - 2 * edits)).build();
  }

  List<String> cut(String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory only
    }
    return words;
  }
}
