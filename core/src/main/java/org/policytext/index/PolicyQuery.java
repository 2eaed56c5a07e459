package org.policytext.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * The query language, on Lucene's own parser.
 *
 * <p>{@code 质押融资 lead:市科技局 year>=2024} asks for tasks that speak of 质押融资, that 市科技局 leads, in plans
 * for 2024 or later. Words and conditions must all hold unless {@code OR} stands between them.
 */
final class PolicyQuery extends QueryParser {
  private static final String ANY = "any";
  private static final float CONDITION_WEIGHT = 0.1f;

  private final QueryScanner.Scanned scanned;
  private final TextQuery text;
  private final Conditions conditions;
  private final List<String> phrases = new ArrayList<>();
  private boolean namesKind;
  private boolean asksForTasks;

  private PolicyQuery(QueryScanner.Scanned scanned, IndexView view, Analyzer analyzer) {
    super(ANY, analyzer);
    this.scanned = scanned;
    this.text = new TextQuery(analyzer, view::isCommon);
    this.conditions = new Conditions(scanned.query(), view, text);
    setDefaultOperator(Operator.AND);
    setAllowLeadingWildcard(true);
    setSplitOnWhitespace(true);
  }

  /**
   * What a query asks for.
   *
   * @param query for Lucene
   * @param targets what the targets must be like, where the query has conditions on an indicator
   * @param phrases that are to be found as they stand, none of them empty
   */
  record Parsed(Query query, Optional<Query> targets, List<String> phrases) {}

  static Parsed parse(String query, IndexView view, Analyzer analyzer) {
    QueryScanner.Scanned scanned = QueryScanner.scan(query);
    if (scanned.rest().isBlank()) {
      throw Caret.fault(query, 0, "nothing is asked for");
    }
    return new PolicyQuery(scanned, view, analyzer).parsed();
  }

  private Parsed parsed() {
    Query asked;
    try {
      asked = parse(scanned.rest());
    } catch (ParseException e) {
      throw fault(e);
    } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
      throw tooMuch(scanned.query());
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(asked, BooleanClause.Occur.MUST);
    Optional<Query> targets = targets();
    if (!namesKind) {
      boolean tasks = asksForTasks || targets.isEmpty();
      String kind = tasks ? Fields.TASK_KIND : Fields.TARGET_KIND;
      query.add(new TermQuery(new Term(Fields.KIND, kind)), BooleanClause.Occur.FILTER);
    }
    return new Parsed(query.build(), targets, List.copyOf(phrases));
  }

  private Optional<Query> targets() {
    List<Query> targets =
        scanned.conditions().stream()
            .filter(condition -> condition.field().equals(Fields.INDICATOR))
            .map(conditions::targets)
            .toList();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    targets.forEach(target -> any.add(target, BooleanClause.Occur.SHOULD));
    return targets.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  /** Gives the fault of a query that asks for more than Lucene lets one query ask for. */
  static IllegalArgumentException tooMuch(String query) {
    return Caret.fault(query, query.length(), "too much for one query");
  }

  private IllegalArgumentException fault(ParseException e) {
    if (e.getCause() instanceof ParseException cause && cause.currentToken != null) {
      Token next = cause.currentToken.next;
      boolean atEnd = next.kind == EOF;
      String message = atEnd ? "the query ends too early" : "unexpected " + next.image;
      return fault(atEnd ? scanned.query().length() : next.beginColumn, message);
    }
    return e.getCause() instanceof TokenMgrError
        ? fault(scanned.query().length(), "cannot be read")
        : tooMuch(scanned.query());
  }

  private IllegalArgumentException fault(int at, String message) {
    return Caret.fault(scanned.query(), at, message);
  }

  private IllegalArgumentException faultOf(String part, String message) {
    return fault(scanned.rest().indexOf(part), message);
  }

  @Override
  protected Query getFieldQuery(String field, String words, boolean quoted) {
    if (QueryScanner.Scanned.isMark(words)) {
      return condition(scanned.condition(words));
    }
    if (!isForWords(field)) {
      return condition(Condition.of(field, words, quoted, scanned.rest().indexOf(words)));
    }
    asksForTasks = true;
    if (quoted) {
      if (!words.isEmpty()) {
        phrases.add(words);
      }
      return text.literally(words);
    }
    return field.equals(ANY) ? text.words(words) : text.words(words, field);
  }

  @Override
  protected Query getFieldQuery(String field, String words, int slop) {
    if (slop < 0) {
      throw faultOf("~-", "a distance is wanted behind ~");
    }
    if (slop == 0 || !isForWords(field)) {
      return getFieldQuery(field, words, true);
    }
    asksForTasks = true;
    return text.near(field.equals(ANY) ? Fields.TEXT : field, words, slop);
  }

  private static boolean isForWords(String field) {
    return field.equals(ANY) || QueryFields.WORDS.contains(field);
  }

  private Query condition(Condition condition) {
    namesKind |= condition.field().equals(Fields.KIND);
    asksForTasks |= QueryFields.UNITS.contains(condition.field());
    Query query = conditions.query(condition);
    boolean ranks = condition.field().equals(QueryFields.LIKE);
    return ranks ? query : new BoostQuery(new ConstantScoreQuery(query), CONDITION_WEIGHT);
  }

  @Override
  protected Query getRangeQuery(
      String field, String from, String to, boolean withFrom, boolean withTo) {
    if (!field.equals(Fields.YEAR)) {
      throw faultOf(field, "only year has ranges");
    }
    BooleanQuery.Builder range = new BooleanQuery.Builder();
    range.add(bound(from, withFrom ? ">=" : ">"), BooleanClause.Occur.FILTER);
    range.add(bound(to, withTo ? "<=" : "<"), BooleanClause.Occur.FILTER);
    return range.build();
  }

  private Query bound(String year, String sign) {
    if (year == null) {
      return new MatchAllDocsQuery();
    }
    int at = scanned.rest().indexOf(year);
    return conditions.query(new Condition(Fields.YEAR, "", false, sign, year, at));
  }

  @Override
  protected Query getFuzzyQuery(String field, String word, float similarity) {
    int edits = similarity >= 1 ? (int) Math.min(similarity, FuzzyQuery.defaultMaxEdits) : 1;
    if (!isForWords(field)) {
      return new FuzzyQuery(new Term(field, SearchText.name(word)), edits);
    }
    asksForTasks = true;
    return SearchText.isChinese(word)
        ? text.like(word, edits)
        : new FuzzyQuery(new Term(Fields.TEXT, SearchText.name(word)), edits);
  }

  /** Behind Chinese a star adds nothing: words are found in other words anyway. */
  @Override
  protected Query getPrefixQuery(String field, String prefix) throws ParseException {
    boolean chinese = isForWords(field) && SearchText.isChinese(prefix);
    return chinese
        ? getFieldQuery(field, prefix, true)
        : super.getPrefixQuery(indexed(field), SearchText.name(prefix));
  }

  @Override
  protected Query getWildcardQuery(String field, String pattern) throws ParseException {
    return super.getWildcardQuery(indexed(field), SearchText.name(pattern));
  }

  private String indexed(String field) {
    asksForTasks |= isForWords(field) || QueryFields.UNITS.contains(field);
    return field.equals(ANY) ? Fields.TEXT : field;
  }

  @Override
  protected Query getRegexpQuery(String field, String expression) {
    throw faultOf("/" + expression, "regular expressions are not supported; quote the text");
  }

  /** What is only excluded is excluded from everything. */
  @Override
  protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
    if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
      clauses.add(new BooleanClause(new MatchAllDocsQuery(), BooleanClause.Occur.MUST));
    }
    return super.getBooleanQuery(clauses);
  }
}
