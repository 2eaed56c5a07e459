package org.policytext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.batch.SamplePlan;
import org.policytext.json.PolicyJson;

class MainTest {
  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int at = 0; at < words.length; at++) {
      words[at] = arguments[at].toString();
    }
    ByteArrayInputStream in = new ByteArrayInputStream("一、总体要求".getBytes(StandardCharsets.UTF_8));
    return Main.run(in, new PrintWriter(out), new PrintWriter(err), words);
  }

  private Path plan(String name) throws IOException {
    return Files.writeString(temp.resolve(name), "一、总体要求\n");
  }

  @Test
  void calledAloneItShowsExamples() {
    assertThat(run()).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("  policytext "))).hasSize(3);
    assertThat(out.toString()).contains("policytext show", "policytext convert plans");
  }

  @Test
  void chineseIsSpokenWhereItIsAskedFor() throws IOException {
    Path results = temp.resolve("results");
    assertThat(run("--lang", "zh", "convert", plan("甲.txt"), "--out", results)).isZero();
    assertThat(out.toString()).startsWith("1 份文件，");
    assertThat(run("show", temp.resolve("无.txt"), "--lang=zh")).isOne();
    assertThat(err.toString()).endsWith("无.txt: 没有此文件\n");
    assertThat(run("compare", "甲.txt", "--lang", "zh")).isEqualTo(2);
    assertThat(err.toString()).contains("PLAN: 至少两份（参见：");
    assertThat(run("stats", "--lang", "fr", "甲.txt")).isEqualTo(2);
  }

  @Test
  void dataIsTheSameInEveryLanguage() throws IOException {
    Path left = json("甲.json", SamplePlan.TEXT);
    Path right = json("乙.json", SamplePlan.TEXT.replace("|市科技局|市财政局", "|市财政局|市审计局"));
    for (String language : new String[] {"en", "zh"}) {
      Path folder = temp.resolve(language);
      assertThat(run("diff", left, right, "--out", folder, "--lang", language)).isZero();
    }
    for (String file : new String[] {"diff.csv", "diff.xlsx"}) {
      assertThat(temp.resolve("zh").resolve(file))
          .hasSameBinaryContentAs(temp.resolve("en").resolve(file));
    }
    assertThat(temp.resolve("zh/diff.html")).content().contains("版本对比", "牵头 市财政局");
    assertThat(temp.resolve("en/diff.html")).content().contains("What has changed");
  }

  @Test
  void theCompletionKnowsTheCommands() {
    assertThat(run("generate-completion")).isZero();
    assertThat(out.toString())
        .contains("complete -F _complete_policytext", "bashcompinit", "compare", "--lexicon");
  }

  @Test
  void convertWritesJsonForEachPlanAndSaysHowMuch() throws IOException {
    Path results = temp.resolve("results");
    assertThat(run("convert", plan("甲.txt"), plan("乙.txt"), "--out", results)).isZero();
    assertThat(results.resolve("甲.json")).exists();
    assertThat(results.resolve("乙.json")).exists();
    assertThat(out.toString()).startsWith("2 documents, ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void convertWritesWhatASearchServerTakes() throws IOException {
    Path results = temp.resolve("results");
    Path plan = Files.writeString(temp.resolve("a.txt"), SamplePlan.TEXT);
    assertThat(run("convert", plan, "--out", results, "--format", "opensearch-bulk")).isZero();
    assertThat(results.resolve("opensearch-bulk.ndjson"))
        .content()
        .startsWith("{\"index\":{\"_id\":\"a.txt#")
        .endsWith("}\n");
    assertThat(results.resolve("opensearch-template.json")).content().contains("\"policytext*\"");
    assertThat(results.resolve("a.json")).doesNotExist();
  }

  @Test
  void quietIsQuiet() throws IOException {
    assertThat(run("convert", plan("a.txt"), "--out", temp.resolve("results"), "-q")).isZero();
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreDone() throws IOException {
    Path results = temp.resolve("results");
    Path missing = temp.resolve("missing.txt");
    assertThat(run("convert", missing, plan("a.txt"), "--out", results)).isOne();
    assertThat(err.toString().strip()).isEqualTo(missing + ": no such file");
    assertThat(results.resolve("a.json")).exists();
  }

  @Test
  void aFolderWithoutPlansIsNamedAndNothingIsWritten() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThat(run("convert", empty, "--out", temp.resolve("results"))).isOne();
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no plan in it");
    assertThat(temp.resolve("results")).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFileIsOneClearLine() throws IOException {
    Path file = plan("a.txt");
    assertThat(run("convert", file, "--out", file)).isOne();
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains("a.txt");
    assertThat(file).hasContent("一、总体要求");
  }

  @Test
  void wrongUseIsOneLineAndTwo() {
    assertThat(run("convert", "--bogus")).isEqualTo(2);
    assertThat(run("convert", "a", "--out", "b", "--format", "exe")).isEqualTo(2);
    assertThat(run("convert", "a", "--out", "b", "--workers", "0")).isEqualTo(2);
    assertThat(run("convrt")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.contains("--help)"));
  }

  @Test
  void showPrintsTheOutlineWithTasksUnitsAndTargets() throws IOException {
    Path json = temp.resolve("plan.json");
    Files.writeString(json, PolicyJson.write(SamplePlan.of(SamplePlan.TEXT)));
    assertThat(run("show", json)).isZero();
    assertThat(out.toString())
        .contains("示例市科技创新行动方案", "一、主要目标", "  target       = 发明专利授权量|1500|件|2025 (2025)")
        .contains("  1.建设创新平台", "    lead         市科技局", "    support      市财政局、各区人民政府");
  }

  @Test
  void showReadsStandardInput() {
    assertThat(run("show", "-")).isZero();
  }

  @Test
  void explainTellsPlaceRuleAndWhereAPrefixIsStated() throws IOException {
    Path plan = temp.resolve("plan.txt");
    Files.writeString(plan, "一、重点任务\n1.建设平台。建成平台。（市科技局牵头，市发展改革局、教育局配合）\n");
    assertThat(run("explain", plan)).isZero();
    assertThat(out.toString())
        .contains(
            "1:1  section  1 一、重点任务  [han-comma]\n",
            "2:1  task  1.1 1.建设平台  [digit-dot]\n",
            "2:28  unit  support 市教育局  [carried-prefix]\n      name 市教育局 <- 2:21 市\n");
  }

  @Test
  void explainTakesATaskById() throws IOException {
    Path plan = temp.resolve("plan.txt");
    Files.writeString(plan, "一、重点任务\n1.建设平台。建成平台。\n2.培育企业。（市科技局牵头）\n");
    assertThat(run("explain", plan, "--task", "1.2")).isZero();
    assertThat(out.toString()).contains("lead 市科技局").doesNotContain("建设平台");
    assertThat(run("explain", plan, "--task", "7")).isEqualTo(2);
    assertThat(run("explain", temp.resolve("none.txt"))).isOne();
    assertThat(err.toString().lines()).hasSize(2).last().asString().endsWith("no such file");
  }

  @Test
  void showOfAMissingFileIsOneLineAndOne() {
    assertThat(run("show", temp.resolve("none.txt"))).isOne();
    assertThat(err.toString().lines()).hasSize(1).first().asString().endsWith("no such file");
  }

  private Path json(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), PolicyJson.write(SamplePlan.of(text)));
  }

  @Test
  void comparePrintsTablesOrWritesFiles() throws IOException {
    Path left = json("甲.json", SamplePlan.TEXT);
    Path right = json("乙.json", SamplePlan.TEXT.replace("1500", "30"));
    assertThat(run("compare", left, right)).isZero();
    assertThat(out.toString()).contains("发明专利授权量  ≥ 1500件 2025 @24  ≥ 30件 2025 @24");
    assertThat(run("compare", left, right, "--out", temp.resolve("results"))).isZero();
    assertThat(temp.resolve("results"))
        .isDirectoryContaining("glob:**/compare.html")
        .isDirectoryContaining("glob:**/compare.xlsx")
        .isDirectoryContaining("glob:**/compare-indicators.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "chunks", "opensearch-bulk"})
  void compareAndDiffRefuseTheFormatsOfSinglePlans(String format) throws IOException {
    Path left = json("甲.json", SamplePlan.TEXT);
    Path right = json("乙.json", SamplePlan.TEXT.replace("1500", "30"));
    for (String command : new String[] {"compare", "diff"}) {
      assertThat(run(command, left, right, "--out", temp.resolve("o"), "-f", "csv," + format))
          .isEqualTo(2);
      assertThat(err.toString()).contains(command + ": --format: any of csv, xlsx, html");
    }
    assertThat(temp.resolve("o")).doesNotExist();
  }

  @Test
  void compareWritesAPageForEachPlanThatItsValuesLeadTo() throws IOException {
    Path left = Files.writeString(temp.resolve("甲.txt"), "一、目标\n到2025年，专利授权量达到1500件。\n");
    Path right = Files.writeString(temp.resolve("乙.txt"), "一、目标\n到2025年，专利授权量达到800件。\n");
    assertThat(run("compare", left, right, "--out", temp.resolve("results"))).isZero();
    assertThat(temp.resolve("results/compare.html"))
        .content()
        .contains("href=\"compare-%E7%94%B2.html#t1\"");
    assertThat(temp.resolve("results/compare-甲.html")).content().contains("id=\"t1\"");
    assertThat(temp.resolve("results/compare-indicators.csv")).content().contains(".html#t1");
  }

  @Test
  void compareAndStatsTakeOwnRowsOfTheLexicon() throws IOException {
    Path own = Files.createDirectory(temp.resolve("own"));
    Files.writeString(
        own.resolve("unit-lists.tsv"),
        "id\tweight\ttemplate\texample\treading\n"
            + "charged\tstrong\t承担单位:$responsible\t（承担单位：市科技局）\tresponsible=市科技局\n");
    Path left = Files.writeString(temp.resolve("甲.txt"), "一、任务\n1.建台账。（承担单位：市科技局）\n");
    Path right = Files.writeString(temp.resolve("乙.txt"), "一、任务\n1.建平台。（承担单位：市科技局）\n");
    assertThat(run("compare", left, right, "--lexicon", own)).isZero();
    assertThat(out.toString()).contains("responsible 1");
    assertThat(run("stats", left, "--lexicon", own)).isZero();
    assertThat(out.toString()).contains("甲       1      1");
  }

  @Test
  void compareWantsTwoPlans() throws IOException {
    assertThat(run("compare", json("a.json", SamplePlan.TEXT))).isEqualTo(2);
    assertThat(err.toString()).startsWith("policytext compare: PLAN: at least two");
  }

  @Test
  void diffTellsWhatChanged() throws IOException {
    Path old = json("old.json", SamplePlan.TEXT);
    Path now = json("new.json", SamplePlan.TEXT.replace("1500", "2000"));
    assertThat(run("diff", old, now, "--out", temp.resolve("d"))).isZero();
    assertThat(temp.resolve("d"))
        .isDirectoryContaining("glob:**/diff.html")
        .isDirectoryContaining("glob:**/diff.xlsx")
        .isDirectoryContaining("glob:**/diff.csv");
    assertThat(run("diff", old, now)).isZero();
    assertThat(out.toString())
        .contains("发明专利授权量", "  target changed", "    - ≥ 1500件 2025", "    + ≥ 2000件 2025")
        .contains("1 changes");
  }

  @Test
  void aFileThatIsNoCanonicalJsonIsNamed() throws IOException {
    Path bad = Files.writeString(temp.resolve("bad.json"), "{}");
    assertThat(run("show", bad)).isOne();
    assertThat(err.toString()).contains("bad.json: not the canonical JSON of a plan");
  }

  @Test
  void statsCountsPlansAndNamesWhatItCannotRead() throws IOException {
    Path plan = json("甲.json", SamplePlan.TEXT);
    assertThat(run("stats", plan, temp.resolve("none.json"))).isOne();
    assertThat(out.toString()).contains("plan", "甲", "1 plans  2      5");
    assertThat(err.toString()).contains("none.json: no such file");
  }

  @Test
  void repairPrintsTheMendedText() throws IOException {
    Path damaged = Files.writeString(temp.resolve("a.txt"), "一、總體要求\n優(yōu)化區(qū)域布局，3﹒加強\n");
    assertThat(run("repair", damaged)).isZero();
    assertThat(out.toString()).isEqualTo("一、總體要求\n優化區域布局，3﹒加強\n");
  }

  @Test
  void repairExplainsPlaceKindCertaintyAndReason() throws IOException {
    Path damaged = Files.writeString(temp.resolve("a.txt"), "一、總體要求\n優(yōu)化布局\n");
    assertThat(run("repair", damaged, "--explain")).isZero();
    assertThat(out.toString()).startsWith("2:1\t優(yōu)\t優\tpinyin-note\tcertain\tthe bracket");
  }
}
