package org.policytext.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.IndexLabel;
import org.policytext.lexicon.IndexLabel.Fact;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.IssueDate;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/** Reads what the index table of a portal says of a document: {@code 发文机关：佛山市人民政府}. */
final class IndexReader {
  private final Map<String, IndexLabel> labels;
  private final LineKinds kinds;
  private final IssuerNames names;
  private final List<String> noticeTails;

  IndexReader(Lexicon lexicon, LineKinds kinds, IssuerNames names) {
    this.labels = IndexTable.labels(lexicon);
    this.kinds = kinds;
    this.names = names;
    this.noticeTails = lexicon.words("notice-tail");
  }

  /** What the table says, for what the document does not print itself. */
  record Index(
      Optional<Stated> documentNumber,
      Optional<IssueDate> issuedOn,
      List<Stated> issuers,
      Optional<Stated> title) {}

  /** Gives what the table says, and takes its lines. */
  Index read(FrontLines lines) {
    IndexTable table = new IndexTable(labels);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.line(i).opensEntry() && table.read(lines.passage(i))) {
        lines.use(i);
      }
    }
    return new Index(
        table.fact(Fact.DOCUMENT_NUMBER).filter(kinds::isDocumentNumber).map(IndexReader::stated),
        table.fact(Fact.ISSUED_ON).flatMap(this::date),
        table.fact(Fact.ISSUER).filter(kinds::isSignature).map(names::in).orElse(List.of()),
        table.fact(Fact.TITLE).filter(this::isTitle).map(IndexReader::stated));
  }

  private static Stated stated(Passage value) {
    return new Stated(value.text(), value.at());
  }

  private Optional<IssueDate> date(Passage value) {
    return kinds
        .date(value)
        .or(() -> DateReader.digits(value))
        .map(date -> new IssueDate(date, value.at()));
  }

  /** The title of a notice is not the plan's. */
  private boolean isTitle(Passage value) {
    return noticeTails.stream().noneMatch(value::endsWith)
        && kinds.titleWord(value.text()).isPresent();
  }
}
