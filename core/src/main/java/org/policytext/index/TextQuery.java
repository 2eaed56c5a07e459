package org.policytext.index;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.policytext.model.Span;

/**
 * Queries for words: each word in the field where it counts most, title over measures over headings
 * over unit names.
 *
 * <p>A task must have a third of the words, not counting those that most tasks have: of 知识产权保险 it
 * must have 保险. Pairs of characters see words that were cut differently in text and query; they
 * rank, but do not find.
 */
final class TextQuery {
  private static final List<Weight> WEIGHTS =
      List.of(
          new Weight(Fields.TITLE, 3),
          new Weight(Fields.TEXT, 1),
          new Weight(Fields.PATH, 0.5f),
          new Weight(Fields.UNITS, 0.3f));
  private static final float TIE = 0.3f;
  private static final int SHARE = 3;

  private record Weight(String field, float factor) {}

  private final Analyzer analyzer;
  private final QueryBuilder builder;
  private final Predicate<String> common;

  /**
   * @param common tells the words that most tasks have
   */
  TextQuery(Analyzer analyzer, Predicate<String> common) {
    this.analyzer = analyzer;
    this.common = common;
    this.builder = new QueryBuilder(analyzer);
  }

  /** Asks for the words of {@code text}, in any of the weighted fields. */
  Query words(String text) {
    return words(text, WEIGHTS);
  }

  /** Asks for the words of {@code text} in one field. */
  Query words(String text, String field) {
    return words(text, List.of(new Weight(field, 1)));
  }

  private Query words(String text, List<Weight> weights) {
    Set<String> words = new LinkedHashSet<>(cut(Fields.TEXT, text));
    if (words.isEmpty()) {
      return phrase(Fields.PHRASE, text);
    }
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeIf(common);
    Set<String> required = telling.isEmpty() ? words : telling;
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(some(required, weights), MUST);
    words.stream()
        .filter(word -> !required.contains(word))
        .forEach(word -> query.add(anywhere(word, weights), SHOULD));
    cut(Fields.PHRASE, text).stream()
        .distinct()
        .map(pair -> new TermQuery(new Term(Fields.PHRASE, pair)))
        .forEach(pair -> query.add(pair, SHOULD));
    return query.build();
  }

  private static Query some(Set<String> words, List<Weight> weights) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    words.forEach(word -> some.add(anywhere(word, weights), SHOULD));
    return some.setMinimumNumberShouldMatch((words.size() + SHARE - 1) / SHARE).build();
  }

  private static Query anywhere(String word, List<Weight> weights) {
    List<Query> fields = new ArrayList<>();
    weights.forEach(
        weight ->
            fields.add(
                new BoostQuery(new TermQuery(new Term(weight.field(), word)), weight.factor())));
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** Asks for all words of {@code text} in one field. */
  Query all(String field, String text) {
    return orNothing(builder.createBooleanQuery(field, text, MUST));
  }

  private static Query orNothing(Query query) {
    return query == null ? new MatchNoDocsQuery("no word") : query;
  }

  /** Asks for {@code text} as it stands, anywhere in a task; ranks by its words. */
  Query literally(String text) {
    return new BooleanQuery.Builder()
        .add(phrase(Fields.PHRASE, text), FILTER)
        .add(words(text), SHOULD)
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
    pairs.forEach(pair -> query.add(new TermQuery(new Term(Fields.PHRASE, pair)), SHOULD));
    return query.setMinimumNumberShouldMatch(Math.max(1, pairs.size() - 2 * edits)).build();
  }

  List<String> cut(String field, String text) {
    List<String> words = new ArrayList<>();
    read(field, text, (word, at) -> words.add(word));
    return words;
  }

  /** Tells the places in {@code text} of the words that are {@code wanted}. */
  void places(String text, Predicate<String> wanted, Consumer<Span> place) {
    read(
        Fields.TEXT,
        text,
        (word, at) -> {
          if (wanted.test(word)) {
            place.accept(at);
          }
        });
  }

  private void read(String field, String text, BiConsumer<String, Span> each) {
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        each.accept(word.toString(), new Span(at.startOffset(), at.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory only
    }
  }
}
