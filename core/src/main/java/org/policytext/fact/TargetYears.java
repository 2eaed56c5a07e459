package org.policytext.fact;

import java.util.Optional;
import org.policytext.lexicon.PeriodForm.Kind;
import org.policytext.model.Period;
import org.policytext.model.Span;

/**
 * The statements of time that stand over a text as it is read: the closest one before a value gives
 * its year.
 */
final class TargetYears {
  private final Optional<Period> plan;
  private YearMention standing;
  private YearMention period;
  private YearMention sentence;
  private YearMention behind;

  /** What the headings above say. */
  private YearMention heading;

  /** What stood before a statement that reaches behind the plan. */
  private YearMention near;

  private boolean past;

  TargetYears(Optional<Period> plan) {
    this.plan = plan;
  }

  /** Where a year is stated. */
  enum Place {
    /** Only in the title of the plan. */
    TITLE,
    /** Only in a heading above. */
    HEADING,
    /** In a deadline behind the text. */
    BEHIND,
    /** In the text before, or in a table. */
    BEFORE,
    /** In the sentence itself. */
    SENTENCE
  }

  /**
   * The years of a target.
   *
   * @param year by which it holds
   * @param from the first year of the period that stands over it
   * @param mention where that is stated; null if only the plan's title tells it
   * @param place the same, by its kind
   */
  record Years(Optional<Integer> year, Optional<Integer> from, YearMention mention, Place place) {
    static Years ofTitle(Optional<Integer> year) {
      return new Years(year, Optional.empty(), null, Place.TITLE);
    }

    static Years ofTable(int year, Optional<Integer> from) {
      return new Years(Optional.of(year), from, null, Place.BEFORE);
    }

    /** Tells whether a period stands over the value, and no year within it: 到2025年. */
    boolean isPeriod() {
      return mention != null && mention.isPeriod();
    }

    /** Tells whether the sentence itself states the period. */
    boolean isDirect() {
      return place == Place.SENTENCE && isPeriod();
    }

    /** Tells whether a year at the value speaks for a commitment; one far above it does not. */
    boolean isNear() {
      return mention != null && place != Place.HEADING;
    }

    /** Gives the years if the text before the value states them. */
    Years stated() {
      boolean loose = place == Place.TITLE || place == Place.BEHIND;
      return loose ? ofTitle(Optional.empty()) : this;
    }

    /** Gives the same with the year of another statement beside it: 到2013年和2015年分别达到…. */
    Years of(YearMention other) {
      return new Years(other.to(), Optional.empty(), other, place);
    }

    /** Gives where the year is stated, unless that lies within {@code clause}. */
    Optional<Span> statedAt(Span clause) {
      boolean within =
          mention == null
              || mention.at().start() >= clause.start() && mention.at().end() <= clause.end();
      return within ? Optional.empty() : Optional.of(mention.at());
    }
  }

  /** What stands at the start of a scope: what its heading or the text above it says. */
  record Standing(YearMention point, YearMention period, YearMention sentence) {
    static final Standing NONE = new Standing(null, null, null);

    /** Gives what a heading says, which may be null. */
    static Standing of(YearMention heading) {
      return heading == null
          ? NONE
          : new Standing(heading, heading.isPeriod() ? heading : null, null);
    }
  }

  /**
   * Begins a section or task.
   *
   * @param inherited what stands over it
   * @param above what the headings above it say, or null
   */
  void begin(Standing inherited, YearMention above) {
    heading = above;
    standing = inherited.point();
    period = inherited.period();
    near = inherited.point();
    sentence = null;
    behind = null;
  }

  /**
   * Begins a paragraph: an outlook, 到2035年 in a plan until 2025, holds no further than the
   * paragraph that states it.
   *
   * @param announced whether that paragraph announces this one
   */
  void beginParagraph(boolean announced) {
    if (!announced && standing != near && isBeyond(standing)) {
      period = period == standing ? null : period;
      standing = near;
      sentence = null;
    }
  }

  private boolean isBeyond(YearMention mention) {
    return plan.isPresent()
        && mention != null
        && mention.to().isPresent()
        && mention.to().get() > plan.get().to();
  }

  /** Goes back to what stood before a bracket. */
  void restore(Standing before) {
    sentence = before.sentence();
    standing = before.point();
    period = before.period();
    near = isBeyond(standing) ? near : standing;
  }

  Standing standing() {
    return new Standing(standing, period, sentence);
  }

  void beginSentence() {
    sentence = null;
    past = false;
  }

  /** Tells what is stated behind the text: {@code (…,2023年10月底前完成)}. */
  void setBehind(YearMention mention) {
    behind = mention;
  }

  /** Tells whether what the clause says so far is over. */
  boolean isPast() {
    return past;
  }

  /** Tells whether a year is stated in the sentence so far. */
  boolean isDated() {
    return sentence != null;
  }

  /** Tells whether a statement is a reference, as in {@code 比2020年}, and not {@code 占比2025年}. */
  static boolean isReference(TargetWords words, String text, YearMention mention) {
    return mention.kind() == Kind.OTHER
        || words.of(TargetWord.REFERENCE).ends(text, mention.start())
            && !words.of(TargetWord.SHARE).ends(text, mention.start());
  }

  /**
   * Takes up a statement.
   *
   * @param leads whether it opens its clause, so that it holds for what follows
   * @param goals whether goals are read, where every statement holds for what follows
   */
  void enter(YearMention mention, boolean leads, boolean goals) {
    switch (mention.kind()) {
      case PAST -> past = true;
      case OTHER, TOTAL, SPAN -> {}
      case POINT, PERIOD, PLAN, DEADLINE -> {
        past = isOver(mention);
        if (!past) {
          enterYear(mention, leads, goals);
        }
      }
    }
  }

  private boolean isOver(YearMention mention) {
    return plan.isPresent() && mention.to().isPresent() && mention.to().get() < plan.get().from();
  }

  private void enterYear(YearMention mention, boolean leads, boolean goals) {
    if (mention.to().isEmpty()) {
      return;
    }
    sentence = mention;
    if (mention.isPeriod()) {
      period = mention;
    }
    if (leads && (goals || mention.kind() != Kind.DEADLINE)) {
      near = isBeyond(mention) ? near : mention;
      standing = mention;
    }
  }

  /** Gives the years of a value that stands behind all statements entered so far. */
  Years years() {
    YearMention closest = sentence != null ? sentence : standing != null ? standing : behind;
    if (closest == null || closest.to().isEmpty()) {
      Optional<Integer> single = plan.filter(years -> years.from() == years.to()).map(Period::to);
      return Years.ofTitle(single);
    }
    YearMention whole = closest.isPeriod() ? closest : period;
    boolean same =
        whole != null && whole.to().equals(closest.to()) && !whole.from().equals(whole.to());
    return new Years(closest.to(), same ? whole.from() : Optional.empty(), closest, place(closest));
  }

  /** A heading may have been read anew for each of the scopes below it: its place tells. */
  private static boolean isAt(YearMention one, YearMention mention) {
    return one != null && one.at().equals(mention.at());
  }

  private Place place(YearMention mention) {
    return isAt(sentence, mention)
        ? Place.SENTENCE
        : isAt(behind, mention)
            ? Place.BEHIND
            : isAt(heading, mention) ? Place.HEADING : Place.BEFORE;
  }
}
