package org.policytext;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytext.model.Header;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Script;
import org.policytext.model.Source;
import org.policytext.read.DecodedText;
import org.policytext.text.SourceText;

/** Reads Chinese government plans. */
public final class PolicyParser {
  private PolicyParser() {}

  /** Gives a parser with the standard lexicon. */
  public static PolicyParser create() {
    return new PolicyParser();
  }

  /** Gives the plan that {@code text} is; any text is a plan, if need be an empty one. */
  public PolicyDocument parse(String text) {
    return parse(DecodedText.of(Objects.requireNonNull(text, "text")));
  }

  /** Gives the plan that a decoded document is. */
  public PolicyDocument parse(DecodedText decoded) {
    SourceText source = SourceText.of(decoded.text());
    return new PolicyDocument(
        PolicyDocument.SCHEMA_VERSION,
        new Source(
            decoded.name(),
            decoded.mediaType(),
            decoded.charset(),
            decoded.sha256(),
            decoded.text().length(),
            Script.SIMPLIFIED),
        new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        source.repairs(),
        decoded.notices());
  }
}
