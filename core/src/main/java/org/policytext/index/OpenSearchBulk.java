package org.policytext.index;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Task;

/**
 * Writes plans as OpenSearch and Elasticsearch take them in bulk: for each task, and for each plan,
 * a line that says what to do and a line with the document.
 *
 * <pre>{@code
 * {"index":{"_id":"佛山.txt#2.1.3"}}
 * {"kind":"task","document":"佛山.txt","id":"2.1.3","title":"完善专利转化机制", …}
 * }</pre>
 *
 * <p>Units and targets are nested documents; targets stated outside of all tasks are in the plan's.
 * {@link #template} gives the mapping. A writer may be shared by threads.
 */
public final class OpenSearchBulk {
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Regions regions;

  private OpenSearchBulk(Regions regions) {
    this.regions = regions;
  }

  /** Gives a writer with the standard lexicon. */
  public static OpenSearchBulk create() {
    return using(Lexicon.standard());
  }

  /** Gives a writer that knows the regions of {@code lexicon}. */
  public static OpenSearchBulk using(Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
    return new OpenSearchBulk(new Regions(lexicon, new UnitNames(lexicon)));
  }

  /**
   * Gives the index template: mapping and analysis for indices whose names begin with {@code
   * policytext}. Texts are cut into pairs of characters; traditional and simplified script, full
   * and half width are one, in documents and in queries.
   */
  public static String template() {
    return OpenSearchTemplate.json();
  }

  /**
   * Appends the lines of a plan under the name {@code id}, its tasks first.
   *
   * @param id the name of the plan in the index, such as {@code 佛山.txt}
   */
  public void write(String id, PolicyDocument document, Appendable out) throws IOException {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    OpenSearchPlan plan = new OpenSearchPlan(id, document, regions);
    for (Task task : document.tasks()) {
      write(OpenSearchPlan.key(id, task.id()), plan.task(task), out);
    }
    write(OpenSearchPlan.key(id, ""), plan.plan(), out);
  }

  private static void write(String key, Map<String, Object> source, Appendable out)
      throws IOException {
    out.append(line(Map.of("index", Map.of("_id", key)))).append('\n');
    out.append(line(source)).append('\n');
  }

  private static String line(Map<String, Object> json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
