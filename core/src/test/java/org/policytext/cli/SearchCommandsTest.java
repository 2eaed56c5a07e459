package org.policytext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.Fixtures;

class SearchCommandsTest {
  private static final List<String> PLANS =
      List.of("foshan", "linyi", "wuhan", "guangxi", "chongqing");

  private static final String CHARGED =
      """
      id	weight	template	example	reading
      charged-label	strong	承担单位:$responsible	（承担单位：市茶业局）	responsible=市茶业局
      """;
  private static final String TEA =
      """
      canonical	level	kind	short-forms	example
      茶产业发展局		government	茶业局|茶发局	市茶业局
      """;

  @TempDir Path folder;
  private Path plans;
  private Path index;

  private record Run(int code, String out, String err) {}

  private static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    InputStream in = InputStream.nullInputStream();
    String[] given = words.toArray(String[]::new);
    int code = Main.run(in, new PrintWriter(out, true), new PrintWriter(err, true), given);
    return new Run(code, out.toString(), err.toString());
  }

  @BeforeEach
  void copyPlans() throws IOException {
    plans = Files.createDirectory(folder.resolve("plans"));
    index = folder.resolve("index");
    for (String name : PLANS) {
      Files.writeString(plans.resolve(name + ".txt"), Fixtures.text("documents/" + name + ".txt"));
    }
  }

  @Test
  void aSecondRunReadsOnlyWhatHasChanged() throws IOException {
    assertThat(run("index", plans, "--index", index).out()).startsWith("5 added, 0 unchanged");
    Files.writeString(
        plans.resolve("linyi.txt"), Files.readString(plans.resolve("linyi.txt")) + "\n");
    assertThat(run("index", plans, "--index", index).out()).startsWith("1 added, 4 unchanged");
    assertThat(run("search", "--index", index, "document:linyi.txt").out())
        .startsWith("10 of 25 found");
  }

  @Test
  void nobodyIsToldOfProgressWhoDoesNotWatch() {
    Run run = run("index", plans, "--index", index);
    assertThat(run.out()).isEqualTo("5 added, 0 unchanged, 0 removed, 0 failed\n");
    assertThat(run.err()).isEmpty();
    assertThat(run("index", plans, "--index", index, "--quiet").out()).isEmpty();
  }

  /** Another lexicon reads the plan anew, and names its body where a search asks for one. */
  @Test
  void ownRowsAreReadAndSearchedBy() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("unit-lists.tsv"), CHARGED);
    Files.writeString(own.resolve("bodies.tsv"), TEA);
    Files.writeString(plans.resolve("own.txt"), "一、重点任务\n1.建设茶园。建成茶园。（承担单位：市茶业局）\n");
    assertThat(run("index", plans, "--index", index).out()).startsWith("6 added");
    String query = "unit:市茶发局";
    assertThat(run("search", "--index", index, query).out()).startsWith("0 of 0");
    assertThat(run("index", plans, "--index", index, "--lexicon", own).out())
        .startsWith("6 added, 0 unchanged");
    assertThat(run("search", "--index", index, "--lexicon", own, query).out()).startsWith("1 of 1");
    assertThat(run("index", plans, "--index", index, "--lexicon", own).out())
        .startsWith("0 added, 6 unchanged");
  }

  @Test
  void aBrokenLexiconIsToldByFileAndLine() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("unit-lists.tsv"), CHARGED.replace("$responsible", "$leed"));
    for (String command : List.of("index " + plans, "search x", "serve")) {
      List<Object> words = new ArrayList<>(List.of(command.split(" ")));
      words.addAll(List.of("--index", index, "--lexicon", own));
      Run run = run(words.toArray());
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.err()).as(command).contains("unit-lists.tsv:2");
    }
  }

  @Test
  void pruningTakesOutWhatIsGone() throws IOException {
    run("index", plans, "--index", index);
    Files.delete(plans.resolve("linyi.txt"));
    assertThat(run("index", plans, "--index", index, "--prune").out()).contains("1 removed");
    assertThat(run("search", "--index", index, "document:linyi.txt").out())
        .startsWith("0 of 0 found");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsDone() throws IOException {
    Files.writeString(plans.resolve("broken.json"), "{\"schemaVersion\": 7}");
    Run run = run("index", plans, plans.resolve("gone.txt"), "--index", index);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.json: ").contains("gone.txt: no such file");
    assertThat(run.out()).startsWith("5 added");
  }

  @Test
  void theJsonOfPlansIsReadToo() throws IOException {
    run("convert", plans, "--out", folder.resolve("json"));
    assertThat(run("index", folder.resolve("json"), "--index", index).out()).startsWith("5 added");
  }

  @Test
  void otherJsonInAFolderIsPassedOver() throws IOException {
    Files.writeString(plans.resolve("manifest.json"), "{\"runs\": 1}");
    assertThat(run("index", plans, "--index", index).code()).isZero();
  }

  @Test
  void jsonHasTheShapeThatIsPromised() throws IOException {
    run("index", plans, "--index", index);
    Run run = run("search", "--index", index, "质押融资", "lead:市市场监管局", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.fieldNames()).toIterable().containsExactly("query", "total", "hits", "facets");
    JsonNode hit = json.get("hits").get(0);
    assertThat(hit.fieldNames())
        .toIterable()
        .containsExactly(
            "document", "id", "title", "section", "score", "snippet", "at", "units", "targets");
    assertThat(hit.get("snippet").asText()).contains("【");
    assertThat(hit.get("at")).hasSize(2);
    assertThat(hit.get("units").get(0).fieldNames()).toIterable().containsExactly("name", "role");
    assertThat(json.get("facets").get("unit").get(0).get("count").asInt()).isPositive();
  }

  @Test
  void csvHasARowForEachHit() {
    run("index", plans, "--index", index);
    Run run = run("search", "--index", index, "专利导航", "--format", "csv", "--limit", "3");
    assertThat(run.out().lines()).hasSize(4);
  }

  @Test
  void noCellOfCsvIsAFormula() throws IOException {
    Files.writeString(plans.resolve("own.txt"), "一、重点任务\n1.＝建设平台。建成\"平台\"。（市科技局牵头）\n2.培育。\n");
    run("index", plans, "--index", index);
    String out = run("search", "--index", index, "document:own.txt", "平台", "-f", "csv").out();
    assertThat(out)
        .startsWith("document,id,title,section,score,snippet,start,end,units,targets\n")
        .containsPattern("own.txt,1.1,'[=＝]建设平台,1,")
        .contains(",lead 市科技局,");
  }

  @Test
  void textMarksTheWordsAndNamesThePlace() {
    run("index", plans, "--index", index);
    String out = run("search", "--index", index, "商业秘密").out();
    assertThat(out).contains("【商业秘密】").contains("foshan.txt#2.2.6 [").contains("region: ");
  }

  @Test
  void explainingTellsTheScores() {
    run("index", plans, "--index", index);
    assertThat(run("search", "--index", index, "商业秘密", "--explain").err()).contains("weight(");
  }

  @Test
  void aBadQueryIsAUsageFaultWithACaret() {
    run("index", plans, "--index", index);
    Run run = run("search", "--index", index, "质押融资 leed:市科技局");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("query:1:6: unknown field leed").contains("\n　　　　 ^");
  }

  @Test
  void searchingWithoutAnIndexFails() {
    assertThat(run("search", "--index", folder.resolve("none"), "x").code()).isEqualTo(1);
  }

  @Test
  void wrongUsageIsToldApart() {
    run("index", plans, "--index", index);
    assertThat(run("search", "--index", index, "x", "--format", "xml").code()).isEqualTo(2);
    assertThat(run("search", "--index", index, "x", "--limit", "0").code()).isEqualTo(2);
    assertThat(run("search", "x").code()).isEqualTo(2);
    assertThat(run("serve", "--index", index, "--port", "70000").code()).isEqualTo(2);
  }
}
