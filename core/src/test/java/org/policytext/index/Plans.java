package org.policytext.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.policytext.Fixtures;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;

/** The five plans of the fixtures, as the parser reads them, with a careful reader's targets. */
final class Plans {
  static final List<String> NAMES = List.of("foshan", "linyi", "wuhan", "guangxi", "chongqing");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Plans() {}

  /** The plans, read once. */
  private static final class Parsed {
    static final Map<String, PolicyDocument> BY_NAME = parsed();

    private static Map<String, PolicyDocument> parsed() {
      PolicyParser parser = PolicyParser.create();
      return NAMES.stream().collect(Collectors.toMap(name -> name, name -> parsed(name, parser)));
    }

    private static PolicyDocument parsed(String name, PolicyParser parser) {
      return GoldTargets.in(parser.parse(text(name)), text(name), gold(name));
    }
  }

  static String text(String name) {
    return Fixtures.text("documents/" + name + ".txt");
  }

  static PolicyDocument read(String name) {
    return Parsed.BY_NAME.get(name);
  }

  /** Gives what a careful reader found. */
  static JsonNode gold(String name) {
    return json(Fixtures.text("documents/" + name + ".json"));
  }

  static JsonNode questions() {
    try (InputStream in = Plans.class.getResourceAsStream("questions.json")) {
      return json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an index of the plans in {@code folder} and opens it. */
  static PolicyIndex index(Path folder, Supplier<Analyzer> analyzer) throws IOException {
    try (PolicyIndexWriter writer =
        PolicyIndexWriter.over(
            LuceneIndexWriter.open(folder, analyzer.get(), PolicyDocuments.create()))) {
      for (String name : NAMES) {
        writer.add(name, "", read(name));
      }
    }
    return PolicyIndex.over(LuceneIndex.open(folder, analyzer.get(), Lexicon.standard()));
  }
}
