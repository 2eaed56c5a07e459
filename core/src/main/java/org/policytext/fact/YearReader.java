package org.policytext.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.policytext.fact.PeriodForms.Form;
import org.policytext.fact.PeriodForms.Gap;
import org.policytext.fact.PeriodForms.Step;
import org.policytext.lexicon.PeriodForm;
import org.policytext.model.Period;

/** Reads the statements of time of a text: {@code 到2025年}, {@code “十四五”期间}, {@code 2023—2025年}. */
final class YearReader {
  private static final int PLAN_YEARS = 5;
  private static final int LONGEST_COUNT = 30;

  private final PeriodForms forms;
  private final Optional<Period> plan;

  /** The year in which the text speaks; empty if nothing tells it. */
  private final Optional<Integer> now;

  /** Of the form that is tried: what its gaps hold. */
  private final int[] gaps = new int[Gap.values().length];

  YearReader(TargetWords words, Optional<Period> plan, Optional<Integer> now) {
    this.plan = plan;
    this.now = now;
    this.forms = words.periods();
  }

  /** Gives the statements of {@code text}, in order. */
  List<YearMention> read(TargetText text) {
    List<YearMention> mentions = new ArrayList<>();
    int at = forms.next(text.text(), 0);
    while (at >= 0) {
      YearMention mention = mention(text, at);
      if (mention != null) {
        mentions.add(mention);
      }
      at = forms.next(text.text(), mention == null ? at + 1 : mention.end());
    }
    return mentions;
  }

  private YearMention mention(TargetText text, int at) {
    if (at > 0 && goesOn(text.charAt(at - 1), text.charAt(at))) {
      return null;
    }
    for (Form form : forms.openedBy(text.charAt(at))) {
      YearMention mention = mention(text, at, form);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** Within a number no statement begins. */
  private static boolean goesOn(char before, char c) {
    return TargetText.isDigit(c)
        ? TargetText.isDigit(before) || before == '.'
        : HanNumerals.COUNTS.indexOf(c) >= 0 && HanNumerals.COUNTS.indexOf(before) >= 0;
  }

  private YearMention mention(TargetText text, int at, Form form) {
    Arrays.fill(gaps, 0);
    int end = at;
    for (Step step : form.steps()) {
      end = step.gap() == null ? step.end(text.text(), end) : gap(text.text(), end, step.gap());
      if (end < 0) {
        return null;
      }
    }
    return new YearMention(
        at,
        end,
        form.row().from().flatMap(this::year),
        form.row().to().flatMap(this::year),
        form.row().kind(),
        text.passage(at, end).at());
  }

  private int gap(String text, int at, Gap gap) {
    return switch (gap) {
      case YEAR, UNTIL -> calendarYear(text, at, gap);
      case PLAN -> plan(text, at);
      case COUNT -> count(text, at);
    };
  }

  private int calendarYear(String text, int at, Gap gap) {
    int end = at + 4;
    if (end > text.length() || end < text.length() && TargetText.isDigit(text.charAt(end))) {
      return -1;
    }
    if (!text.startsWith("19", at) && !text.startsWith("20", at)) {
      return -1;
    }
    for (int i = at; i < end; i++) {
      if (!TargetText.isDigit(text.charAt(i))) {
        return -1;
      }
    }
    gaps[gap.ordinal()] = Integer.parseInt(text, at, end, 10);
    return end;
  }

  private int plan(String text, int at) {
    int ordinal = at < text.length() ? HanNumerals.DIGITS.indexOf(text.charAt(at)) + 1 : 0;
    gaps[Gap.PLAN.ordinal()] = PeriodReader.firstYearOfPlan(ordinal);
    return ordinal > 0 ? at + 1 : -1;
  }

  private int count(String text, int at) {
    TargetNumber number = at < text.length() ? TargetNumber.read(text, at, text.length()) : null;
    if (number == null || number.value() == null || number.value().scale() > 0) {
      return -1;
    }
    if (number.value().compareTo(BigDecimal.valueOf(LONGEST_COUNT)) > 0) {
      return -1;
    }
    gaps[Gap.COUNT.ordinal()] = number.value().intValue();
    return number.end();
  }

  private Optional<Integer> year(PeriodForm.Year source) {
    return switch (source) {
      case YEAR -> Optional.of(gaps[Gap.YEAR.ordinal()]);
      case UNTIL -> Optional.of(gaps[Gap.UNTIL.ordinal()]);
      case PLAN_START -> Optional.of(gaps[Gap.PLAN.ordinal()]);
      case PLAN_END -> Optional.of(gaps[Gap.PLAN.ordinal()] + PLAN_YEARS - 1);
      case THIS -> plan.map(Period::from);
      case LAST -> plan.map(Period::to);
      case THIS_PLUS_COUNT -> plan.map(period -> period.from() + gaps[Gap.COUNT.ordinal()] - 1);
      case NOW -> now;
      case NEXT -> now.map(year -> year + 1);
      case YEAR_PLUS_COUNT -> Optional.of(gaps[Gap.YEAR.ordinal()] + gaps[Gap.COUNT.ordinal()] - 1);
    };
  }
}
