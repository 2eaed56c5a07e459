package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Cuts the names of a clause apart: at 、，；/ and where 和, 及, 以及, 与, 等 stand between two units. A
 * mark within a bracket cuts nothing.
 *
 * <p>{@code 教育部等和各有关省级人民政府} is 教育部 and 各有关省级人民政府; {@code 市文化和旅游局} is one name.
 */
final class ItemReader {
  private static final String BOUNDARY = "、,;。 /";
  private static final String STARS = "*★☆▲△●※";

  private static final int LONGEST_FIELD = 4;

  private static final String LISTING = "、,";

  /** What may stand within a printed name and not belong to it. */
  private static final CharacterSet IN_NAMES = Marks.opening().and(CharacterSet.of(" "));

  private final UnitNames units;

  /** The characters at which a name may end. */
  private final CharacterSet stops;

  private final SmallWords each;
  private final SmallWords by;
  private final SmallWords andOthers;
  private final SmallWords regionLetters;
  private final SmallWords levelLetters;
  private final List<String> joiners;
  private final List<String> others;
  private final List<String> bare;
  private final List<String> remarks;
  private final List<String> nothing;
  private final List<String> tails;
  private final List<String> offices;
  private final List<String> adverbials;

  ItemReader(Lexicon lexicon, UnitNames units) {
    this.units = units;
    this.each = SmallWords.of(lexicon, "each");
    this.by = SmallWords.of(lexicon, "by");
    this.andOthers = SmallWords.of(lexicon, "and-others");
    this.regionLetters = SmallWords.of(lexicon, "region-letter");
    this.levelLetters = SmallWords.of(lexicon, "level-letter");
    this.joiners = lexicon.words("joiner");
    this.stops =
        CharacterSet.of(BOUNDARY + "\n")
            .and(CharacterSet.ofFirst(andOthers.words()))
            .and(Marks.opening())
            .and(CharacterSet.ofFirst(joiners));
    this.others = lexicon.words("others");
    this.bare = lexicon.words("bare");
    this.remarks = lexicon.words("remark");
    this.nothing = lexicon.words("nothing");
    this.tails = lexicon.words("common-tail");
    this.offices = lexicon.words("general-office");
    this.adverbials = lexicon.words("adverbial");
  }

  List<Item> read(Passage names) {
    Reading reading = new Reading(names);
    reading.run();
    return reading.items;
  }

  /** The work on one clause. */
  private final class Reading {
    private final Passage names;
    private final String text;
    private final List<Item> items = new ArrayList<>();
    private int from;
    private int group;

    Reading(Passage names) {
      this.names = names;
      this.text = names.source().text();
      this.from = names.start();
    }

    void run() {
      int at = stops.in(text, names.start(), names.end());
      while (at >= 0) {
        at = stops.in(text, step(at), names.end());
      }
      add(names.end());
    }

    private int step(int at) {
      char c = text.charAt(at);
      if (Marks.opens(c)) {
        int close = Marks.closing(text, at, names.end());
        return close < 0 ? at + 1 : close + 1;
      }
      if (isSeparator(at, c)) {
        add(at);
        group += c == '、' || c == '/' || c == '\n' ? 0 : 1;
        from = at + 1;
        return at + 1;
      }
      int behind = joinerEnd(at);
      if (behind > at) {
        add(at);
        from = behind;
        return behind;
      }
      return at + 1;
    }

    private boolean isSeparator(int at, char c) {
      if (c == ' ' || c == '\n') {
        return at > from && units.ending(text, from, at) != null && !isTail(at + 1);
      }
      return c == '、' || c == ',' || c == ';' || c == '/' || c == '。';
    }

    /** {@code 各市(州) 人民政府} is one name. */
    private boolean isTail(int at) {
      return tails.stream().anyMatch(tail -> text.startsWith(tail, at));
    }

    /** Gives the end of a word that separates two names at {@code at}, or {@code at}. */
    private int joinerEnd(int at) {
      int behind = at + andOthers.at(text, at).length();
      if (behind > at && endsUnit(at) && isOthers(behind)) {
        return behind;
      }
      for (String joiner : joiners) {
        if (text.startsWith(joiner, at) && joins(at, at + joiner.length())) {
          return at + joiner.length();
        }
      }
      return at;
    }

    private boolean endsUnit(int at) {
      return at - from >= 2 && units.ending(text, from, at) != null || isRegion(from, at);
    }

    private boolean isRegion(int start, int end) {
      var region = units.regionAt(text, start, end);
      return region != null && region.end() == end;
    }

    private boolean isOthers(int at) {
      if (at >= names.end() || BOUNDARY.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      for (String word : others) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
      return false;
    }

    /** 和 joins two units if a unit ends before it and more than a bare word follows. */
    private boolean joins(int at, int behind) {
      boolean left = at == from || endsUnit(at) || isCounted(at);
      return left && behind < names.end() && !isBare(behind) && !isBodyAcross(at, behind);
    }

    /** {@code 16区和…}: a counted or collective name ends before 和. */
    private boolean isCounted(int at) {
      char last = at > from ? text.charAt(at - 1) : ' ';
      boolean collective = each.opens(text, from) || Character.isDigit(text.charAt(from));
      return at - from >= 2 && collective && regionLetters.has(last);
    }

    /**
     * The longest known body from here on reaches across the joiner: 市委和市政府督查室 does not, 党委和政府
     * does.
     */
    private boolean isBodyAcross(int at, int behind) {
      var whole = units.bodiesAt(text, from, names.end());
      return whole != null && whole.end() > behind && from < at;
    }

    private boolean isBare(int at) {
      for (String word : bare) {
        int end = at + word.length();
        if (text.startsWith(word, at)
            && (end >= names.end()
                || BOUNDARY.indexOf(text.charAt(end)) >= 0
                || andOthers.opens(text, end))) {
          return true;
        }
      }
      return false;
    }

    private void add(int to) {
      Passage printed = withoutAdverbial(withoutStars(names.sub(Math.min(from, to), to).strip()));
      if (!printed.isEmpty()) {
        Item item = item(printed);
        if (!item.text().isEmpty() && !nothing.contains(item.text())) {
          items.add(item);
        }
      }
      from = to;
    }

    /** ★县教育局: a plan marks some of its units. */
    private Passage withoutStars(Passage printed) {
      int start = printed.start();
      int end = printed.end();
      while (start < end && STARS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && STARS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return names.sub(start, end).strip();
    }

    /** {@code 各市人民政府结合实际} names 各市人民政府. */
    private Passage withoutAdverbial(Passage printed) {
      for (String word : adverbials) {
        if (printed.endsWith(word) && printed.length() > word.length()) {
          return printed.sub(printed.start(), printed.end() - word.length()).strip();
        }
      }
      return printed;
    }

    private Item item(Passage printed) {
      int closing =
          Marks.opens(text.charAt(printed.start()))
              ? Marks.closing(text, printed.start(), printed.end())
              : -1;
      boolean bracketed = closing >= 0 && closing + 1 == printed.end();
      return bracketed
          ? item(printed.sub(printed.start() + 1, closing), true)
          : item(printed, false);
    }

    private boolean isBetweenHan(int at) {
      return at > 0
          && at + 1 < text.length()
          && (Character.isIdeographic(text.charAt(at - 1)) || Marks.closes(text.charAt(at - 1)))
          && Character.isIdeographic(text.charAt(at + 1));
    }

    private Item item(Passage printed, boolean bracketed) {
      return IN_NAMES.in(text, printed.start(), printed.end()) < 0
          ? new Item(trimmed(printed.text()), printed, List.of(), group, bracketed, List.of())
          : withMarks(printed, bracketed);
    }

    private Item withMarks(Passage printed, boolean bracketed) {
      StringBuilder name = new StringBuilder();
      List<String> aliases = new ArrayList<>();
      List<Passage> remarks = new ArrayList<>();
      int at = printed.start();
      while (at < printed.end()) {
        int close = Marks.opens(text.charAt(at)) ? Marks.closing(text, at, printed.end()) : -1;
        if (close < 0) {
          char c = text.charAt(at++);
          if (c != ' ' || !isBetweenHan(at - 1)) {
            name.append(c);
          }
          continue;
        }
        Passage inner = printed.sub(at + 1, close);
        boolean last = close + 1 == printed.end();
        if (isName(inner.text(), last) || last && isField(name, inner.text())) {
          name.append(text, at, close + 1);
          if (last && units.isUnit(inner.text()) && !isLevels(inner.text())) {
            aliases.add(inner.text());
          }
        } else {
          remarks.add(inner);
        }
        at = close + 1;
      }
      return new Item(trimmed(name.toString()), printed, aliases, group, bracketed, remarks);
    }
  }

  /** A bracket that renames, or names levels, is part of the name; any other is a remark. */
  private boolean isName(String inner, boolean last) {
    for (String word : remarks) {
      if (inner.contains(word)) {
        return false;
      }
    }
    return isLevels(inner) || last && units.isUnit(inner) || !last && inner.length() <= 8;
  }

  /** {@code 市政府办(金融)} is the part of a general office that a field tells. */
  private boolean isField(CharSequence name, String inner) {
    boolean plain =
        inner.length() <= LONGEST_FIELD && inner.chars().allMatch(Character::isIdeographic);
    return plain
        && remarks.stream().noneMatch(inner::contains)
        && offices.stream().anyMatch(name.toString()::endsWith);
  }

  private boolean isLevels(String inner) {
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (LISTING.indexOf(c) < 0 && !levelLetters.has(c)) {
        return false;
      }
    }
    return true;
  }

  /** Takes off 由 before a name and 等 behind it. */
  private String trimmed(String name) {
    String bare = name.strip();
    bare = bare.length() > 2 ? bare.substring(by.at(bare, 0).length()) : bare;
    String others = andOthers.before(bare, bare.length());
    while (!others.isEmpty() && bare.length() > others.length()) {
      bare = bare.substring(0, bare.length() - others.length()).strip();
      others = andOthers.before(bare, bare.length());
    }
    return bare;
  }
}
