package org.policytext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.PolicyParser;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

class ConvertLinesTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String PLAN = "一、重点任务\n1.建设平台。建成平台10个。（市科技局牵头，教育局配合）\n";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String in, String... arguments) {
    InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return Main.run(bytes, new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private List<String> lines() {
    return out.toString().lines().toList();
  }

  private static String row(Object id, String text) throws IOException {
    return MAPPER.writeValueAsString(Map.of("id", id, "text", text)) + "\n";
  }

  @Test
  void givesADocumentForEachLine() throws IOException {
    assertThat(run(row("甲", PLAN), "convert", "-", "--format", "jsonl")).isZero();
    PolicyDocument document = PolicyJson.read(lines().get(0));
    assertThat(document.source().name()).contains("甲");
    assertThat(document.tasks()).isEqualTo(PolicyParser.create().parse(PLAN).tasks());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheLinesWithAnyNumberOfWorkers() throws IOException {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      in.append(row(i, PLAN.repeat(1 + i % 7)));
    }
    assertThat(run(in.toString(), "convert", "-", "--format", "jsonl", "--workers", "3")).isZero();
    assertThat(lines().stream().map(PolicyJson::read).map(it -> it.source().name().orElseThrow()))
        .containsExactlyElementsOf(IntStream.range(0, 60).mapToObj(String::valueOf).toList());
  }

  @Test
  void aLineThatCannotBeReadIsADocumentThatSaysSo() throws IOException {
    String in = "{\"text\": 1}\n\nno json\n[1]\n" + row("丁", PLAN);
    assertThat(run(in, "convert", "-", "--format", "jsonl")).isOne();
    assertThat(lines()).hasSize(4);
    PolicyDocument first = PolicyJson.read(lines().get(0));
    assertThat(first.notices()).extracting(it -> it.code()).containsExactly("unread-row");
    assertThat(PolicyJson.read(lines().get(3)).tasks()).hasSize(1);
    assertThat(err.toString().lines().map(line -> line.substring(0, 4)))
        .containsExactly("-:1:", "-:3:", "-:4:");
  }

  @Test
  void readsOtherFields() {
    String in = "{\"url\": \"http://甲\", \"content\": \"一、总体要求\"}";
    assertThat(run(in, "convert", "-", "-f", "jsonl", "--text-field=content", "--name-field=url"))
        .isZero();
    assertThat(PolicyJson.read(lines().get(0)).source().name()).contains("http://甲");
    assertThat(PolicyJson.read(lines().get(0)).sections()).hasSize(1);
  }

  @Test
  void printsChunks() throws IOException {
    assertThat(run(row("甲", PLAN), "convert", "-", "--format", "chunks")).isZero();
    JsonNode chunk = MAPPER.readTree(lines().get(0));
    assertThat(chunk.get("id").asText()).isEqualTo("甲#1.1");
    assertThat(chunk.at("/units/1/name").asText()).isEqualTo("市教育局");
    assertThat(chunk.at("/targets/0/value").asInt()).isEqualTo(10);
  }

  @Test
  void writesChunksOfFiles(@TempDir Path temp) throws IOException {
    Files.writeString(temp.resolve("甲.txt"), PLAN);
    Path results = temp.resolve("results");
    String plan = temp.resolve("甲.txt").toString();
    assertThat(run("", "convert", plan, "-f", "chunks", "--out", results.toString())).isZero();
    assertThat(Files.readAllLines(results.resolve("chunks.jsonl")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("{\"id\":\"甲.txt#1.1\"");
  }

  @Test
  void answersALineBeforeTheNextComes() throws Exception {
    PipedOutputStream asked = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(asked, 1 << 16);
    PipedOutputStream answered = new PipedOutputStream();
    BufferedReader answers =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(answered, 1 << 16), StandardCharsets.UTF_8));
    PrintWriter written = new PrintWriter(answered, false, StandardCharsets.UTF_8);
    CompletableFuture<Integer> run =
        CompletableFuture.supplyAsync(
            () -> Main.run(in, written, new PrintWriter(err), "convert", "-", "-f", "jsonl"));
    for (int i = 0; i < 3; i++) {
      asked.write(row(i, PLAN).getBytes(StandardCharsets.UTF_8));
      asked.flush();
      assertThat(PolicyJson.read(answers.readLine()).source().name()).contains("" + i);
    }
    asked.close();
    assertThat(run.get()).isZero();
  }

  @Test
  void wrongUseIsTold() {
    assertThat(run("", "convert", "-", "--format", "xlsx")).isEqualTo(2);
    assertThat(run("", "convert", "-", "--format", "jsonl", "--out", "x")).isEqualTo(2);
    assertThat(run("", "convert", "plans")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(3);
  }

  @Test
  void aTextIsTheSameFromALineAndInMemory() throws IOException {
    run(row("甲", PLAN), "convert", "-", "--format", "jsonl");
    DecodedText same =
        new DecodedText(
            PLAN,
            java.util.Optional.of("甲"),
            "text/plain",
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            List.of());
    assertThat(lines().get(0)).isEqualTo(PolicyJson.writeLine(PolicyParser.create().parse(same)));
  }
}
