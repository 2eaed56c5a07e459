package org.policytext.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.policytext.PolicyParser;
import org.policytext.batch.LibraryVersion;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;

/** Reads plans, or the canonical JSON of plans, that an index does not have yet. */
final class PlanReading {
  private static final String JSON = ".json";

  private final PolicyParser parser;
  private final DocumentReader documents = DocumentReader.create();
  private final String reader;

  private PlanReading(PolicyParser parser, String reader) {
    this.parser = parser;
    this.reader = reader;
  }

  static PlanReading using(Lexicon lexicon) throws IOException {
    String reader = LibraryVersion.digest() + " " + LibraryVersion.digest(lexicon);
    return new PlanReading(PolicyParser.using(lexicon), reader);
  }

  /**
   * A plan that was read.
   *
   * @param version of our library and the lexicon, which may read more another time, and of the
   *     file
   * @param document absent where the index has this version
   * @param text that its places point into; absent with canonical JSON, which has no text
   */
  record Plan(String version, Optional<PolicyDocument> document, Optional<String> text) {}

  /** Gives the plan in a file, or only its version if that is {@code known}. */
  Plan read(Path file, String known) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String version = reader + " " + sha256(bytes);
    if (version.equals(known)) {
      return new Plan(version, Optional.empty(), Optional.empty());
    }
    String name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(JSON)) {
      return new Plan(version, Optional.of(json(bytes)), Optional.empty());
    }
    DecodedText text = documents.read(bytes, name);
    return new Plan(version, Optional.of(parser.parse(text)), Optional.of(text.text()));
  }

  private static PolicyDocument json(byte[] bytes) throws IOException {
    try {
      return PolicyJson.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException("not the canonical JSON of a plan", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
