package org.policytext.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policytext.PolicyParser;
import org.policytext.index.PolicyIndex;
import org.policytext.index.PolicyIndexWriter;

/** A query is answered, or refused with a caret under the place. */
public final class QueryFuzz {
  private static final String PLAN =
      "某市质量方案\n一、主要任务\n1.推进质押融资。到2025年专利授权达到1500件。（市科技局牵头，市财政局、教育局配合）\n";
  private static final int HITS = 3;
  private static final PolicyIndex INDEX = index();

  private QueryFuzz() {}

  private static PolicyIndex index() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
        writer.add("plan", "", PolicyParser.create().parse(PLAN));
      }
      return PolicyIndex.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a query in UTF-8. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    String query = new String(input, UTF_8);
    try {
      INDEX.search(query, HITS);
    } catch (IllegalArgumentException refused) {
      if (!refused.getMessage().startsWith("query:1:")) {
        throw new AssertionError("refused at a place: " + refused.getMessage(), refused);
      }
    }
  }
}
