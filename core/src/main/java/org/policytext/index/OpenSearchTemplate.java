package org.policytext.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The index template: {@code opensearch-template.json} with the table of characters filled in. */
final class OpenSearchTemplate {
  private static final String FILE = "opensearch-template.json";
  private static final String TABLE = "/template/settings/analysis/char_filter/simplified/mappings";
  private static final char FIRST_HAN = '\u3400';
  private static final char LAST_HAN = '\u9FFF';

  private OpenSearchTemplate() {}

  static String json() {
    try (InputStream in = OpenSearchTemplate.class.getResourceAsStream(FILE)) {
      JsonNode template = OpenSearchBulk.MAPPER.readTree(in);
      fill((ArrayNode) template.at(TABLE));
      return printed(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server has no dictionary of phrases: 國 is 国, wherever it stands. */
  private static void fill(ArrayNode table) {
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      String traditional = String.valueOf(c);
      String simplified = SearchText.simplified(traditional);
      if (!simplified.equals(traditional)) {
        table.add(traditional + "=>" + simplified);
      }
    }
  }

  private static String printed(JsonNode template) throws JsonProcessingException {
    DefaultPrettyPrinter indented = new DefaultPrettyPrinter();
    indented.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return OpenSearchBulk.MAPPER.writer(indented).writeValueAsString(template) + "\n";
  }
}
