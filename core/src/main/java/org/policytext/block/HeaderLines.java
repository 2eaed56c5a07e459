package org.policytext.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policytext.model.IssueDate;
import org.policytext.model.Stated;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Reads the lines before the body that say one thing each: {@code 临政办字〔2023〕81号}, {@code 各区人民政府:},
 * {@code 2022/11/8}, {@code ——2026年2月4日在大会上}, and anywhere {@code (此件公开发布)}.
 */
final class HeaderLines {
  private final LineKinds kinds;
  private final AddresseeReader addresseeReader;
  private Optional<Stated> documentNumber = Optional.empty();
  private Optional<Stated> note = Optional.empty();
  private Optional<IssueDate> issuedOn;
  private List<Stated> addressees = List.of();

  HeaderLines(LineKinds kinds, Optional<IssueDate> signed) {
    this.kinds = kinds;
    this.addresseeReader = new AddresseeReader(kinds);
    this.issuedOn = signed;
  }

  /** Reads and takes the lines that are such; gives itself. */
  HeaderLines read(FrontLines lines, int body) {
    for (int i = 0; i < lines.size(); i++) {
      boolean free = !lines.isUsed(i) && !lines.line(i).opensEntry();
      if (free && (isNote(lines.passage(i)) || i < body && isFact(lines.passage(i)))) {
        lines.use(i);
      }
    }
    return this;
  }

  Optional<Stated> documentNumber() {
    return documentNumber;
  }

  Optional<Stated> note() {
    return note;
  }

  Optional<IssueDate> issuedOn() {
    return issuedOn;
  }

  List<Stated> addressees() {
    return addressees;
  }

  private boolean isNote(Passage line) {
    if (!kinds.isNote(line)) {
      return false;
    }
    Passage inner = line.sub(line.start() + 1, line.end() - 1);
    note = note.or(() -> Optional.of(new Stated(inner.text(), inner.at())));
    return true;
  }

  /** Reads a line; gives whether nothing of it is left. */
  private boolean isFact(Passage line) {
    Passage bare = withoutBracket(line);
    if (kinds.isDocumentNumber(bare)) {
      documentNumber = documentNumber.or(() -> Optional.of(new Stated(bare.text(), bare.at())));
      return true;
    }
    Passage opening = addressees.isEmpty() ? addresseeReader.opening(line) : nothing(line);
    if (!opening.isEmpty()) {
      addressees = addresseeReader.read(opening);
      return opening.end() == line.end();
    }
    return kinds.isWebDate(line) || kinds.isSourceAndDate(line) || isDelivery(line);
  }

  private static Passage nothing(Passage line) {
    return line.sub(line.start(), line.start());
  }

  private boolean isDelivery(Passage line) {
    if (issuedOn.isPresent()) {
      return false;
    }
    issuedOn = delivery(line).map(date -> new IssueDate(date, line.at()));
    return issuedOn.isPresent();
  }

  /** {@code ——2026年2月4日在自治区人民代表大会上}: when a report was given. */
  private Optional<LocalDate> delivery(Passage line) {
    boolean given = line.startsWith("—") && kinds.deliveryEnd(line) > 0;
    return given ? DateReader.within(line) : Optional.empty();
  }

  /** A page prints the number below the title: （皖政办〔2021〕82号）. */
  private static Passage withoutBracket(Passage line) {
    boolean bracketed = Marks.opens(line.charAt(line.start())) && line.endsWith(")");
    return bracketed ? line.sub(line.start() + 1, line.end() - 1).strip() : line;
  }
}
