package org.policytext.block;

import java.util.List;
import java.util.Optional;
import org.policytext.block.IndexReader.Index;
import org.policytext.block.PlanTitles.Titles;
import org.policytext.block.SignatureReader.Signature;
import org.policytext.block.TitleReader.Title;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Header;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/**
 * Reads what stands around a plan's body: titles, document number, addressees, signature, date,
 * note, list of attachments. {@code 佛政发〔2022〕9号} above {@code 一、总体要求} is its number.
 *
 * <p>Each reader takes out of the lines what it has read; what is left is the body.
 */
final class FrontReader {
  private final LineKinds kinds;
  private final IssuerNames names;
  private final IndexReader indexes;
  private final AttachmentReader attachments;
  private final SignatureReader signatures;
  private final IssuerReader issuers;
  private final PlanTitles titles;

  FrontReader(Lexicon lexicon, LineKinds kinds) {
    this.kinds = kinds;
    this.names = new IssuerNames(lexicon, kinds);
    this.indexes = new IndexReader(lexicon, kinds, names);
    this.attachments = new AttachmentReader(lexicon);
    this.signatures = new SignatureReader(lexicon, kinds, names);
    this.issuers = new IssuerReader(lexicon, kinds, names);
    this.titles = new PlanTitles(lexicon, kinds);
  }

  /** The header and the lines of the body. */
  record Read(Front front, List<Line> body) {}

  Read read(List<Line> all) {
    FrontLines lines = new FrontLines(all);
    Index index = indexes.read(lines);
    List<Stated> attached = attachments.read(lines);
    int body = lines.bodyStart();
    Signature signature = signatures.read(lines, body);
    HeaderLines facts = new HeaderLines(kinds, signature.date()).read(lines, body);
    List<Stated> issuedBy = signature.issuers();
    issuedBy = issuedBy.isEmpty() ? issuers.head(lines, body) : issuedBy;
    issuers.takeRepeated(issuedBy, lines, body);
    issuedBy = issuedBy.isEmpty() ? index.issuers() : issuedBy;
    Titles found = titles.read(lines, body);
    issuedBy =
        issuedBy.isEmpty() ? issuers.inWords(found.notice().or(found::plan), lines) : issuedBy;
    Header header =
        new Header(
            found.title().or(index::title).or(() -> head(lines, body)),
            found.noticeTitle(),
            facts.documentNumber().or(index::documentNumber).or(() -> found.documentNumber(kinds)),
            issuedBy,
            facts.addressees(),
            facts.issuedOn().or(index::issuedOn),
            facts.note(),
            attached);
    return new Read(new Front(header, notice(found, lines, body)), lines.rest());
  }

  private static Optional<Stated> head(FrontLines lines, int body) {
    return lines.takeHead(body).map(line -> new Stated(line.text(), line.at()));
  }

  /** Gives the paragraphs of the notice; a unit under the plan's title has but drafted it. */
  private List<Passage> notice(Titles found, FrontLines lines, int body) {
    int drafter = found.plan().map(Title::to).orElse(body);
    if (drafter < body && names.isSignature(lines.line(drafter))) {
      lines.use(drafter);
    }
    return lines.takeRest(0, Math.min(body, found.plan().map(Title::from).orElse(0)));
  }
}
