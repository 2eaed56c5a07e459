package org.policytext.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** The five plans as careful readers read them. */
final class Plans {
  static final List<String> NAMES = List.of("foshan", "linyi", "wuhan", "guangxi", "chongqing");

  private Plans() {}

  static PolicyDocument read(String name) {
    return PolicyJson.read(resource("plans/" + name + ".json"));
  }

  static String resource(String name) {
    try (InputStream in = Plans.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an index of the plans in {@code folder} and opens it. */
  static PolicyIndex index(Path folder, Supplier<Analyzer> analyzer) throws IOException {
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder, analyzer.get())) {
      for (String name : NAMES) {
        writer.add(name, "1", read(name));
      }
    }
    return PolicyIndex.open(folder, analyzer.get());
  }
}
