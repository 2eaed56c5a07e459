package org.policytext.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policytext.PolicyParser;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** Reads one plan: a document, or the canonical JSON that was made of it. */
public final class PlanFiles {
  private PlanFiles() {}

  /**
   * Gives the plan in {@code file}; the ending {@code json} tells canonical JSON.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public static PolicyDocument read(Path file) throws IOException {
    try {
      return InputFinder.extension(file).equals("json")
          ? PolicyJson.read(Files.readString(file))
          : PolicyParser.create().parse(InputReader.read(file));
    } catch (IOException e) {
      throw new IOException(file + ": " + Reasons.of(e), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not the canonical JSON of a plan", e);
    }
  }
}
