package org.policytext.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.Fixtures;
import org.policytext.Fixtures.Fixture;
import org.policytext.PolicyParser;
import org.policytext.model.Assignment;
import org.policytext.model.Check;
import org.policytext.model.Header;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Repair;
import org.policytext.model.Section;
import org.policytext.model.Source;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PolicyParser PARSER = PolicyParser.create();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PolicyJson.schema(), InputFormat.JSON);

  static Stream<Fixture> fixtures() {
    return Stream.of(
            "unit-lists",
            "numbering",
            "headers",
            "citations",
            "checks",
            "targets",
            "pages",
            "documents")
        .flatMap(family -> Fixtures.family(family).stream());
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void holdsForEveryFixture(Fixture fixture) {
    assertThat(faults(PolicyJson.write(PARSER.parse(fixture.text())))).isEmpty();
  }

  @Test
  void refusesWhatIsNoPlan() throws IOException {
    PolicyDocument document = PARSER.parse("一、重点任务\n1.建设平台。建成平台。（市科技局牵头）\n");
    ObjectNode json = (ObjectNode) JSON.readTree(PolicyJson.write(document));
    assertThat(faults(json.toString())).isEmpty();
    assertThat(faults(json.deepCopy().put("extra", 1).toString())).isNotEmpty();
    assertThat(faults(json.deepCopy().without("tasks").toString())).isNotEmpty();
    ObjectNode unit = (ObjectNode) json.at("/tasks/0/assignments/0/units/0");
    unit.put("role", "boss");
    assertThat(faults(json.toString())).isNotEmpty();
    unit.put("role", "lead").putArray("at").add(1).add(2).add(3);
    assertThat(faults(json.toString())).isNotEmpty();
  }

  @Test
  void namesTheComponentsOfTheModelInTheirOrder() throws IOException {
    JsonNode schema = JSON.readTree(PolicyJson.schema());
    Map<String, Class<?>> types =
        Map.ofEntries(
            Map.entry("", PolicyDocument.class),
            Map.entry("/properties/source", Source.class),
            Map.entry("/properties/header", Header.class),
            Map.entry("/$defs/section", Section.class),
            Map.entry("/$defs/task", Task.class),
            Map.entry("/$defs/assignment", Assignment.class),
            Map.entry("/$defs/unit", Unit.class),
            Map.entry("/$defs/target", Target.class),
            Map.entry("/$defs/check", Check.class),
            Map.entry("/$defs/repair", Repair.class),
            Map.entry("/$defs/notice", Notice.class));
    types.forEach(
        (place, type) -> {
          JsonNode properties = schema.at(place + "/properties");
          assertThat(properties.fieldNames())
              .toIterable()
              .as(place)
              .containsExactlyElementsOf(
                  Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
        });
  }
}
