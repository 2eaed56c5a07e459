package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.cli.Main;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Section;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/** What the README promises: a syntax is a row, and no line of Java. */
class AddASyntaxTest {
  private static final String HEAD = "示例市科技创新行动方案\n一、重点任务\n";
  private static final String FORMS =
      """
      # ours
      id\tweight\ttemplate\texample\treading
      take-charge-label\tstrong\t{承揽|承揽方}：$responsible\t（承揽方：市科技局）\tresponsible=市科技局
      take-charge-verb\tstrong\t$lead挂帅\t（市科技局挂帅）\tlead=市科技局
      """;
  private static final String STYLES =
      """
      id\trank\tkind\ttemplate\texample
      measure\t60\titem\t举措$digit：\t举措1：建设创新平台
      """;
  private static final String BODIES =
      """
      canonical\tlevel-hint\tkind\tshort-forms\texample
      低空经济发展局\t\tgovernment\t低空局\t市低空局
      """;
  @TempDir Path own;

  private PolicyDocument read(String table, String rows, String text) throws IOException {
    assertThat(PolicyParser.create().parse(text).tasks().stream().flatMap(Task::units))
        .noneMatch(unit -> unit.name().equals("市科技局"));
    Files.writeString(own.resolve(table), rows);
    return PolicyParser.using(Lexicon.from(own)).parse(text);
  }

  private static List<String> units(PolicyDocument document, Role role) {
    return document.tasks().stream().flatMap(task -> task.units(role)).map(Unit::name).toList();
  }

  @Test
  void aLabelOfUnitListsIsARow() throws IOException {
    String text = HEAD + "1.建设创新平台。建成平台体系。（承揽方：市科技局、财政局）\n";
    PolicyDocument document = read("unit-lists.tsv", FORMS, text);
    assertThat(units(document, Role.RESPONSIBLE)).containsExactly("市科技局", "市财政局");
    assertThat(document.tasks().get(0).assignments().get(0).by()).isEqualTo("take-charge-label");
  }

  @Test
  void aVerbOfUnitListsIsARow() throws IOException {
    String text = HEAD + "1.建设创新平台。建成平台体系。（市科技局挂帅）\n";
    PolicyDocument document = read("unit-lists.tsv", FORMS, text);
    assertThat(units(document, Role.LEAD)).containsExactly("市科技局");
  }

  @Test
  void aStyleOfNumberingIsARow() throws IOException {
    String text = HEAD + "举措1：建设创新平台。建成平台体系。\n举措2：培育创新主体。培育企业。\n";
    PolicyDocument document = read("numbering.tsv", STYLES, text);
    assertThat(document.tasks()).extracting(Task::title).containsExactly("建设创新平台", "培育创新主体");
    assertThat(document.tasks()).allMatch(task -> task.by().equals("measure"));
    assertThat(document.sections()).extracting(Section::title).containsExactly("重点任务");
  }

  @Test
  void aBodyWithItsShortFormIsARow() throws IOException {
    Files.writeString(own.resolve("bodies.tsv"), BODIES);
    String text = HEAD + "1.建设起降平台。建成平台体系。（责任单位：市低空局）\n";
    PolicyDocument document = PolicyParser.using(Lexicon.from(own)).parse(text);
    assertThat(document.tasks().get(0).units())
        .extracting(unit -> unit.canonical().orElse(""))
        .containsExactly("低空经济发展局");
  }

  @Test
  void theCommandLineTakesTheFolderAndReadsAgainWhatAnotherLexiconRead() throws IOException {
    Path plan = own.resolve("plan.txt");
    Files.writeString(plan, HEAD + "1.建设创新平台。建成平台体系。（承揽方：市科技局）\n");
    Path out = own.resolve("out");
    assertThat(run("convert", plan, "--out", out, "-q")).isEmpty();
    assertThat(out.resolve("plan.json")).content().doesNotContain("take-charge-label");
    Path tables = Files.createDirectory(own.resolve("tables"));
    Files.writeString(tables.resolve("unit-lists.tsv"), FORMS);
    assertThat(run("convert", plan, "--out", out, "-q", "--lexicon", tables)).isEmpty();
    assertThat(out.resolve("plan.json")).content().contains("take-charge-label");
    assertThat(run("show", plan, "--lexicon", tables)).contains("responsible", "市科技局");
  }

  @Test
  void theCommandLineTellsWhatIsWrongWithARow() throws IOException {
    Path table = own.resolve("unit-lists.tsv");
    Files.writeString(table, FORMS.replace("$lead", "$leed"));
    assertThat(run("show", "-", "--lexicon", own))
        .startsWith("policytext show: " + table + ":4:25: unknown slot $leed");
  }

  private static String run(Object... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    Main.run(new ByteArrayInputStream(new byte[0]), writer, writer, words);
    return out.toString();
  }
}
