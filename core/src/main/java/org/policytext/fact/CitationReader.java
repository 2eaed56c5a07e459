package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Citation;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Span;
import org.policytext.text.Marks;
import org.policytext.text.Passage;
import org.policytext.text.SourceText;

/**
 * Reads every 《…》 that names a document, with the number in brackets behind it, each distinct one
 * once: {@code 《国务院办公厅关于…的通知》(国办发〔2014〕64号)}. A short name, {@code (以下简称《决定》)}, is a place of the
 * document that it stands for.
 */
final class CitationReader {
  /** A 《 that closes further away opens no title. */
  static final int LONGEST_TITLE = 200;

  private static final int LONGEST_NUMBER = 40;

  private final List<String> worksOfArt;

  /** {@code (以下简称《决定》)}: what follows is a short name of the title before it. */
  private final SmallWords inShort;

  CitationReader(Lexicon lexicon) {
    inShort = SmallWords.of(lexicon, "in-short");
    worksOfArt = lexicon.words("work-of-art");
  }

  /** Titles that differ in their spaces only, as the lines of a PDF leave them, are one. */
  List<Citation> read(SourceText source, List<Notice> notices) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Map<String, String> numbers = new LinkedHashMap<>();
    Map<String, String> full = new HashMap<>();
    Map<String, String> titles = new HashMap<>();
    String last = null;
    String text = source.text();
    int refused = -1;
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = closing(text, open);
      if (close < 0) {
        tellLong(source, open, notices);
        continue;
      }
      if (isWorkOfArt(text, open, refused)) {
        refused = close;
        open = close;
        continue;
      }
      String title = title(text, open, close);
      String printed = title.replace(" ", "");
      titles.merge(
          printed, title, (first, other) -> other.length() < first.length() ? other : first);
      if (last != null && inShort.ends(text, open)) {
        full.putIfAbsent(printed, last);
      }
      String cited = full.getOrDefault(printed, printed);
      last = cited;
      places.computeIfAbsent(cited, key -> new ArrayList<>()).add(source.at(open, close + 1));
      Optional<String> number =
          number(new Passage(source, close + 1, Math.min(text.length(), close + LONGEST_NUMBER)));
      if (number.isPresent()) {
        numbers.putIfAbsent(cited, number.get());
      }
      open = close;
    }
    List<Citation> citations = new ArrayList<>();
    for (Map.Entry<String, List<Span>> place : places.entrySet()) {
      Optional<String> number = Optional.ofNullable(numbers.get(place.getKey()));
      citations.add(new Citation(titles.get(place.getKey()), number, place.getValue()));
    }
    return citations;
  }

  /** {@code 黔剧《天渠》《出山》}: a play is no document, nor what is named with it. */
  private boolean isWorkOfArt(String text, int open, int refused) {
    boolean listed =
        refused >= 0
            && (open == refused + 1 || open == refused + 2 && text.charAt(open - 1) == '、');
    return listed || isBehindWorkOfArt(text, open);
  }

  private boolean isBehindWorkOfArt(String text, int open) {
    for (String word : worksOfArt) {
      if (text.startsWith(word, open - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static String title(String text, int open, int close) {
    return oneLine(text.substring(open + 1, close)).strip();
  }

  /** The line breaks of a title or number over several lines are not part of it. */
  private static String oneLine(String printed) {
    return printed.indexOf('\n') < 0 ? printed : printed.replaceAll("\\s*\\n\\s*", "");
  }

  /** A title that closes, but too far away to be one. */
  private static void tellLong(SourceText source, int open, List<Notice> notices) {
    String text = source.text();
    int next = text.indexOf('《', open + 1);
    int end = next < 0 ? text.length() : next;
    int close = new Passage(source, open, end).indexOf('》', open);
    if (close > 0) {
      String message = "A title in 《》 of more than " + LONGEST_TITLE + " characters is not cited.";
      Span at = source.at(open, close + 1);
      notices.add(new Notice("title-too-long", Severity.WARNING, message, at));
    }
  }

  /** A 〉 whose 〈 is lost closes nothing: the 》 behind it does. */
  private static int closing(String text, int open) {
    int depth = 0;
    int inner = 0;
    int limit = Math.min(text.length(), open + LONGEST_TITLE);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '《' || c == '〈') {
        depth++;
        inner += c == '〈' ? 1 : 0;
      } else if (c == '》' || c == '〉' && inner > 0) {
        depth--;
        inner = Math.max(inner - 1, 0);
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> number(Passage behind) {
    Passage rest = behind.strip();
    if (rest.isEmpty() || !Marks.opens(rest.charAt(rest.start()))) {
      return Optional.empty();
    }
    int close = Marks.closing(rest.source().text(), rest.start(), rest.end());
    if (close < 0) {
      return Optional.empty();
    }
    String inner = oneLine(rest.sub(rest.start() + 1, close).strip().text());
    String first = inner.contains(",") ? inner.substring(0, inner.indexOf(',')) : inner;
    return first.endsWith("号") && hasYear(first) ? Optional.of(first) : Optional.empty();
  }

  private static boolean hasYear(String number) {
    for (int i = 0; i + 5 < number.length(); i++) {
      if (Marks.opens(number.charAt(i)) && Marks.closes(number.charAt(i + 5))) {
        return true;
      }
    }
    return number.chars().filter(Character::isDigit).count() >= 5 || number.contains("[*]");
  }
}
