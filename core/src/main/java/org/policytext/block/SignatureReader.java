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

  private final LineKinds kinds;
  private final IssuerNames names;
  private final List<String> issues;

  SignatureReader(Lexicon lexicon, LineKinds kinds, IssuerNames names) {
    this.kinds = kinds;
    this.names = names;
    this.issues = lexicon.words("issue");
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

  /** {@code 杭州市科学技术局2026年5月25日发布} as one of the last lines signs a document too. */
  private Signature onOneLine(FrontLines lines, int body) {
    for (int i = Math.max(body, lines.size() - LAST_LINES); i < lines.size(); i++) {
      Passage line = lines.passage(i);
      int year = line.indexOf('年', line.start()) - YEAR;
      int day = line.indexOf('日', line.start()) + 1;
      if (year > line.start() + 1 && day > year && isIssue(line.sub(day, line.end()))) {
        Passage unit = line.sub(line.start(), year);
        Passage printed = line.sub(year, day);
        Optional<LocalDate> date = kinds.date(printed);
        if (date.isPresent() && kinds.isSignature(unit) && !lines.line(i).opensEntry()) {
          lines.use(i);
          IssueDate issuedOn = new IssueDate(date.get(), printed.at());
          return new Signature(names.in(unit), Optional.of(issuedOn));
        }
      }
    }
    return new Signature(List.of(), Optional.empty());
  }

  private boolean isIssue(Passage rest) {
    return issues.stream().anyMatch(rest::startsWith);
  }

  private Optional<LocalDate> date(Line line) {
    return line.opensEntry() ? Optional.empty() : kinds.date(line.passage());
  }

  private List<Stated> takeUnitsAbove(int date, FrontLines lines) {
    int first = date;
    while (first > 0
        && (names.isSignature(lines.line(first - 1)) || kinds.isNote(lines.passage(first - 1)))) {
      first--;
    }
    List<Stated> found = new ArrayList<>();
    for (int i = first; i < date; i++) {
      Passage line = lines.passage(i);
      if (!kinds.isNote(line)) {
        found.addAll(names.in(line));
      }
    }
    lines.use(first, date);
    return found;
  }
}
