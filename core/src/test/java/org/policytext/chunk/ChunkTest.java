package org.policytext.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytext.PolicyParser;
import org.policytext.json.PolicyJson;
import org.policytext.model.Role;
import org.policytext.model.Unit;

class ChunkTest {
  private static final String TEXT =
      """
      示例市科技创新行动方案
      一、重点任务
      （一）完善平台
      1.建设创新平台。到2025年，建成创新平台10个以上。（市科技局牵头，市发展改革局、教育局配合）
      2.培育创新主体。培育企业。（责任单位：市财政局）
      """;

  private static List<Chunk> chunks() {
    return Chunk.of("示例.txt", PolicyParser.create().parse(TEXT)).toList();
  }

  @Test
  void isOneTaskWithWhatIsNeededToUnderstandItAlone() {
    Chunk first = chunks().get(0);
    assertThat(chunks()).hasSize(2);
    assertThat(first.id()).isEqualTo("示例.txt#1.1.1");
    assertThat(first.text())
        .isEqualTo(
            """
            示例市科技创新行动方案
            一、重点任务 > (一)完善平台
            1.建设创新平台。到2025年,建成创新平台10个以上。
            (市科技局牵头,市发展改革局、教育局配合)""");
    assertThat(first.units(Role.SUPPORT)).extracting(Unit::name).containsExactly("市发展改革局", "市教育局");
    assertThat(first.targets()).hasSize(1);
    assertThat(first.at().in(TEXT)).startsWith("1.建设创新平台").endsWith("配合）");
  }

  @Test
  void isALineOfJson() throws IOException {
    String line = PolicyJson.writeLine(chunks().get(0));
    assertThat(line).doesNotContain("\n");
    JsonNode json = new JsonMapper().readTree(line);
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "id", "document", "plan", "task", "path", "title", "text", "units", "targets", "at");
    assertThat(json.at("/units/0/role").asText()).isEqualTo("lead");
    assertThat(json.at("/targets/0/value").decimalValue()).isEqualByComparingTo("10");
    assertThat(json.at("/path/1").asText()).isEqualTo("(一)完善平台");
  }

  @Test
  void isASegmentOfLangChain4j() {
    Metadata metadata = Metadata.from(Document.FILE_NAME, "示例.txt").put("source", "crawl");
    List<TextSegment> segments = TaskSplitter.create().split(Document.from(TEXT, metadata));
    assertThat(segments).hasSize(2);
    assertThat(segments.get(0).text()).isEqualTo(chunks().get(0).text());
    Metadata first = segments.get(0).metadata();
    assertThat(first.getString("source")).isEqualTo("crawl");
    assertThat(first.getString("id")).isEqualTo("示例.txt#1.1.1");
    assertThat(first.getString("path")).isEqualTo("一、重点任务 > (一)完善平台");
    assertThat(first.getString("lead")).isEqualTo("市科技局");
    assertThat(first.getString("support")).isEqualTo("市发展改革局、市教育局");
    assertThat(first.getString("targets")).isEqualTo("创新平台 >= 10个 2025");
    assertThat(segments.get(1).metadata().containsKey("lead")).isFalse();
    assertThat(segments.get(1).metadata().getString("responsible")).isEqualTo("市财政局");
  }

  @Test
  void isTheWholeDocumentForLangChain4jWhereThereIsNoTask() {
    assertThat(TaskSplitter.create().split(Document.from("一封信。")))
        .extracting(TextSegment::text)
        .containsExactly("一封信。");
  }
}
