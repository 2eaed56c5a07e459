package org.policytext.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.IssueDate;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/**
 * Reads who signs a document and when: a date alone on its line, with the units above it. {@code
 * 佛山市人民政府} over {@code 2022年9月29日}.
 */
final class SignatureReader {
  /** A date so near to the end dates the document though nobody signs above it. */
  private static final int LAST_LINES = 3;

  private static final int YEAR = 4;

  /** {@code 2026年12月}. */
  private static final int LONGEST_MONTH = 8;

  private final LineKinds kinds;
  private final IssuerNames names;
  private final List<String> issues;
  private final List<String> events;
  private final List<String> on;
  private final List<String> partsOfMonths;

  SignatureReader(Lexicon lexicon, LineKinds kinds, IssuerNames names) {
    this.kinds = kinds;
    this.names = names;
    this.issues = lexicon.words("issue");
    this.events = lexicon.words("issue-event");
    this.on = lexicon.words("issue-on");
    this.partsOfMonths = lexicon.words("part-of-month");
  }

  /** Who signs, of the first signature that names anyone, and the date of the last one. */
  record Signature(List<Stated> issuers, Optional<IssueDate> date) {}

  /** Gives the signature, and takes its lines. */
  Signature read(FrontLines lines, int body) {
    List<Stated> issuers = List.of();
    Optional<IssueDate> issuedOn = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Optional<LocalDate> date = date(lines.line(i));
      if (date.isPresent()) {
        List<Stated> above = takeUnitsAbove(i, lines);
        boolean only = issuedOn.isEmpty() && (i < body || i >= lines.size() - LAST_LINES);
        if (!above.isEmpty() || only) {
          lines.use(i);
          issuedOn = Optional.of(new IssueDate(date.get(), lines.passage(i).at()));
        }
        issuers = issuers.isEmpty() ? above : issuers;
      }
    }
    Signature signed = new Signature(issuers, issuedOn);
    return issuers.isEmpty() && issuedOn.isEmpty() ? onOneLine(lines, body) : signed;
  }

  /**
   * {@code 杭州市科学技术局2026年5月25日发布} as one of the last lines signs a document too; so does one that
   * tells the event, {@code 于2026年5月25日在大会上发布}, or no day, {@code 2026年5月中旬印发}.
   */
  private Signature onOneLine(FrontLines lines, int body) {
    for (int i = Math.max(body, lines.size() - LAST_LINES); i < lines.size(); i++) {
      Optional<Signature> signed =
          lines.line(i).opensEntry() ? Optional.empty() : onLine(lines.passage(i));
      if (signed.isPresent()) {
        lines.use(i);
        return signed.get();
      }
    }
    return new Signature(List.of(), Optional.empty());
  }

  private Optional<Signature> onLine(Passage line) {
    int year = line.indexOf('年', line.start()) - YEAR;
    if (year <= line.start() + 1) {
      return Optional.empty();
    }
    Passage unit = withoutOn(line.sub(line.start(), year));
    int day = line.indexOf('日', year) + 1;
    int month = partOfMonthEnd(line, year);
    Passage printed = line.sub(year, Math.max(year, day));
    Optional<LocalDate> date = kinds.date(printed);
    boolean dated = date.isPresent() && isIssue(line.sub(day, line.end()));
    boolean undated = month > year && issues.contains(line.sub(month, line.end()).text());
    if (!dated && !undated || !kinds.isSignature(unit)) {
      return Optional.empty();
    }
    Optional<IssueDate> issuedOn = date.map(on -> new IssueDate(on, printed.at()));
    return Optional.of(new Signature(names.in(unit), dated ? issuedOn : Optional.empty()));
  }

  /** {@code 市科技局于2026年}: 于 is no part of the name. */
  private Passage withoutOn(Passage unit) {
    Optional<String> word = on.stream().filter(unit::endsWith).findFirst();
    return unit.sub(unit.start(), unit.end() - word.orElse("").length());
  }

  /** Gives the end of {@code 2026年3月中旬}, or {@code year}. */
  private int partOfMonthEnd(Passage line, int year) {
    int month = line.indexOf('月', year) + 1;
    if (month <= year || month > year + LONGEST_MONTH) {
      return year;
    }
    Passage rest = line.sub(month, line.end());
    return partsOfMonths.stream()
        .filter(rest::startsWith)
        .mapToInt(word -> month + word.length())
        .findFirst()
        .orElse(month);
  }

  /** {@code 发布}, or {@code ,在大会上发布} to the end of the sentence. */
  private boolean isIssue(Passage rest) {
    if (issues.stream().anyMatch(rest::startsWith)) {
      return true;
    }
    int stop = rest.indexOf('。', rest.start());
    Passage sentence = rest.sub(rest.start(), stop < 0 ? rest.end() : stop);
    for (String issue : issues) {
      int event = sentence.end() - issue.length();
      if (sentence.endsWith(issue)
          && events.stream().anyMatch(sentence.sub(sentence.start(), event)::endsWith)) {
        return true;
      }
    }
    return false;
  }

  private Optional<LocalDate> date(Line line) {
    return line.opensEntry() ? Optional.empty() : kinds.date(line.passage());
  }

  /** A note between them that is not on a seal stays, as one of the document. */
  private List<Stated> takeUnitsAbove(int date, FrontLines lines) {
    int first = date;
    while (first > 0
        && (names.isSignature(lines.line(first - 1)) || kinds.isNote(lines.passage(first - 1)))) {
      first--;
    }
    List<Stated> found = new ArrayList<>();
    for (int i = first; i < date; i++) {
      Passage line = lines.passage(i);
      boolean note = kinds.isNote(line);
      if (!note) {
        found.addAll(names.in(line));
      }
      if (!note || kinds.isSealNote(line)) {
        lines.use(i);
      }
    }
    return found;
  }
}
