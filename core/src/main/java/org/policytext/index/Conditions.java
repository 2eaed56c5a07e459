package org.policytext.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Turns the conditions of one query into Lucene queries. */
final class Conditions {
  private final String query;
  private final IndexView view;
  private final TextQuery text;

  Conditions(String query, IndexView view, TextQuery text) {
    this.query = query;
    this.view = view;
    this.text = text;
  }

  Query query(Condition condition) {
    String field = condition.field();
    if (QueryFields.UNITS.contains(field)) {
      return unit(condition);
    }
    String name = SearchText.name(condition.value());
    return switch (field) {
      case Fields.YEAR -> year(condition);
      case Fields.INDICATOR -> indicator(condition);
      case Fields.CITES -> term(field, SearchText.cited(condition.value()));
      case Fields.ISSUER -> text.phrase(field, name);
      case Fields.KIND -> kind(condition);
      case Fields.DOCUMENT -> term(field, condition.value());
      case QueryFields.LIKE -> view.like(condition.value()).orElseThrow(() -> noTask(condition));
      default -> term(field, name);
    };
  }

  /** Literally in quotes; else also what is the same body by another name. */
  private Query unit(Condition condition) {
    String name = SearchText.name(condition.value());
    Query exact = term(condition.field(), name);
    List<String> bodies = condition.quoted() ? List.of() : view.bodies(name);
    if (bodies.isEmpty()) {
      return exact;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(exact, Occur.SHOULD);
    bodies.forEach(body -> any.add(term(condition.field() + Fields.BODY, body), Occur.SHOULD));
    return any.build();
  }

  private Query year(Condition condition) {
    String written = condition.isComparison() ? condition.amount() : condition.value();
    Amount amount = amount(written, condition);
    int year = amount.value().min(java.math.BigDecimal.valueOf(9999)).intValue();
    return switch (condition.sign()) {
      case ">=" -> IntPoint.newRangeQuery(Fields.YEAR, year, Integer.MAX_VALUE);
      case ">" -> IntPoint.newRangeQuery(Fields.YEAR, year + 1, Integer.MAX_VALUE);
      case "<=" -> IntPoint.newRangeQuery(Fields.YEAR, 0, year);
      case "<" -> IntPoint.newRangeQuery(Fields.YEAR, 0, year - 1);
      default -> IntPoint.newExactQuery(Fields.YEAR, year);
    };
  }

  private Query kind(Condition condition) {
    if (!List.of(Fields.TASK_KIND, Fields.TARGET_KIND).contains(condition.value())) {
      throw Caret.fault(query, condition.at(), "kind is task or target");
    }
    return term(Fields.KIND, condition.value());
  }

  /** Targets; tasks that state one; all tasks of a plan that states one outside of its tasks. */
  private Query indicator(Condition condition) {
    Query targets = targets(condition);
    Query inTask = both(targets, term(Fields.SCOPE, Fields.TASK_SCOPE));
    Query inPlan = both(targets, term(Fields.SCOPE, Fields.PLAN_SCOPE));
    Query plans = new ToParentBlockJoinQuery(inPlan, parents(Fields.PLAN_KIND), ScoreMode.None);
    Query inPlans = new ToChildBlockJoinQuery(plans, parents(Fields.PLAN_KIND));
    BitSetProducer holders = parents(Fields.TASK_KIND, Fields.PLAN_KIND);
    return new BooleanQuery.Builder()
        .add(targets, Occur.SHOULD)
        .add(new ToParentBlockJoinQuery(inTask, holders, ScoreMode.None), Occur.SHOULD)
        .add(both(inPlans, term(Fields.KIND, Fields.TASK_KIND)), Occur.SHOULD)
        .build();
  }

  /** Gives the query for the targets alone. */
  Query targets(Condition condition) {
    BooleanQuery.Builder targets = new BooleanQuery.Builder();
    targets.add(term(Fields.KIND, Fields.TARGET_KIND), Occur.FILTER);
    targets.add(indicatorName(condition.value()), Occur.FILTER);
    if (condition.isComparison()) {
      Amount amount = amount(condition.amount(), condition);
      targets.add(value(condition.sign(), amount.value().doubleValue()), Occur.FILTER);
      if (!amount.unit().isEmpty()) {
        targets.add(term(Fields.MEASURED_IN, amount.unit()), Occur.FILTER);
      }
    }
    return targets.build();
  }

  /** By the printed name, by another name of the same indicator, or by all words of it. */
  private Query indicatorName(String name) {
    String plain = LexiconNames.plain(name);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(term(Fields.INDICATOR, plain), Occur.SHOULD);
    view.indicator(plain).ifPresent(id -> any.add(term(Fields.INDICATOR, id), Occur.SHOULD));
    return any.add(text.all(Fields.INDICATOR_WORDS, plain), Occur.SHOULD).build();
  }

  private static Query value(String sign, double value) {
    double infinite = Double.POSITIVE_INFINITY;
    return switch (sign) {
      case ">=" -> DoublePoint.newRangeQuery(Fields.VALUE, value, infinite);
      case ">" -> DoublePoint.newRangeQuery(Fields.VALUE, DoublePoint.nextUp(value), infinite);
      case "<=" -> DoublePoint.newRangeQuery(Fields.VALUE, -infinite, value);
      case "<" -> DoublePoint.newRangeQuery(Fields.VALUE, -infinite, DoublePoint.nextDown(value));
      default -> DoublePoint.newExactQuery(Fields.VALUE, value);
    };
  }

  private Amount amount(String written, Condition condition) {
    Optional<Amount> amount = Amount.of(written);
    return amount.orElseThrow(() -> Caret.fault(query, condition.at(), "no number: " + written));
  }

  private IllegalArgumentException noTask(Condition condition) {
    return Caret.fault(query, condition.at(), "no task " + condition.value() + " (DOCUMENT#ID)");
  }

  private static BitSetProducer parents(String... kinds) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String kind : kinds) {
      any.add(term(Fields.KIND, kind), Occur.SHOULD);
    }
    return new QueryBitSetProducer(any.build());
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
