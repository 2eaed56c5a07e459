package org.policytext.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.PeriodForm;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;
import org.policytext.lexicon.Template.Slot;
import org.policytext.model.Period;

/** Reads the statements of time of a text: {@code 到2025年}, {@code “十四五”期间}, {@code 2023—2025年}. */
final class YearReader {
  private static final int TENTH_PLAN = 2001;
  private static final int PLAN_YEARS = 5;
  private static final int LONGEST_COUNT = 30;
  private static final String HAN_DIGITS = "一二两三四五六七八九十";

  private final PeriodForms forms;
  private final Optional<Period> plan;

  YearReader(TargetWords words, Optional<Period> plan) {
    this.plan = plan;
    this.forms = words.periods();
  }

  /** Gives the statements of {@code text}, in order. */
  List<YearMention> read(TargetText text) {
    List<YearMention> mentions = new ArrayList<>();
    String characters = text.text();
    int at = 0;
    while (at < characters.length()) {
      YearMention mention = forms.mayOpen(characters.charAt(at)) ? mention(text, at) : null;
      if (mention == null) {
        at++;
      } else {
        mentions.add(mention);
        at = mention.end();
      }
    }
    return mentions;
  }

  private YearMention mention(TargetText text, int at) {
    if (at > 0 && goesOn(text.charAt(at - 1), text.charAt(at))) {
      return null;
    }
    for (PeriodForm form : forms.openedBy(text.charAt(at))) {
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
        : HAN_DIGITS.indexOf(c) >= 0 && HAN_DIGITS.indexOf(before) >= 0;
  }

  private YearMention mention(TargetText text, int at, PeriodForm form) {
    Map<String, Integer> slots = new HashMap<>();
    int end = at;
    for (Part part : form.template().parts()) {
      end =
          part instanceof Slot slot
              ? slot(text.text(), end, slot.name(), slots)
              : forms.end((Literal) part, text.text(), end);
      if (end < 0) {
        return null;
      }
    }
    return new YearMention(
        at,
        end,
        form.from().flatMap(year -> year(year, slots)),
        form.to().flatMap(year -> year(year, slots)),
        form.kind(),
        text.passage(at, end).at());
  }

  private static int slot(String text, int at, String name, Map<String, Integer> slots) {
    return switch (name) {
      case "year", "until" -> calendarYear(text, at, name, slots);
      case "plan" -> plan(text, at, slots);
      default -> count(text, at, slots);
    };
  }

  private static int calendarYear(String text, int at, String name, Map<String, Integer> slots) {
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
    slots.put(name, Integer.parseInt(text.substring(at, end)));
    return end;
  }

  private static int plan(String text, int at, Map<String, Integer> slots) {
    int ordinal = at < text.length() ? "一二三四五六七八九".indexOf(text.charAt(at)) + 1 : 0;
    slots.put("plan", TENTH_PLAN + PLAN_YEARS * ordinal);
    return ordinal > 0 ? at + 1 : -1;
  }

  private static int count(String text, int at, Map<String, Integer> slots) {
    TargetNumber number = at < text.length() ? TargetNumber.read(text, at, text.length()) : null;
    if (number == null || number.value() == null || number.value().scale() > 0) {
      return -1;
    }
    if (number.value().compareTo(BigDecimal.valueOf(LONGEST_COUNT)) > 0) {
      return -1;
    }
    slots.put("count", number.value().intValue());
    return number.end();
  }

  private Optional<Integer> year(PeriodForm.Year source, Map<String, Integer> slots) {
    return switch (source) {
      case YEAR -> Optional.of(slots.get("year"));
      case UNTIL -> Optional.of(slots.get("until"));
      case PLAN_START -> Optional.of(slots.get("plan"));
      case PLAN_END -> Optional.of(slots.get("plan") + PLAN_YEARS - 1);
      case THIS -> plan.map(Period::from);
      case LAST -> plan.map(Period::to);
      case THIS_PLUS_COUNT -> plan.map(period -> period.from() + slots.get("count") - 1);
    };
  }
}
