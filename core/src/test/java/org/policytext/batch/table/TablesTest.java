package org.policytext.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.batch.SamplePlan;
import org.policytext.message.Language;
import org.policytext.message.Messages;
import org.xml.sax.InputSource;

class TablesTest {
  private static final Messages CHINESE = Messages.in(Language.ZH);
  private static final Plan PLAN = new Plan("示例 1", "a.txt", SamplePlan.of(SamplePlan.TEXT));

  @TempDir Path temp;

  private Spool spool(Plan... plans) throws IOException {
    Spool spool = new Spool(temp, Tables.all(true));
    Stream.of(plans).forEach(spool::add);
    spool.finish();
    return spool;
  }

  private String csv(Plan plan, String table) throws IOException {
    try (Spool spool = spool(plan)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Table<?> wanted =
          spool.tables().stream().filter(it -> it.name().equals(table)).findFirst().orElseThrow();
      CsvTable.write(spool, wanted, false, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void aUnitOfATaskIsARowWithItsRoleAndPlace() throws IOException {
    assertThat(csv(PLAN, "units").lines())
        .hasSize(6)
        .element(2)
        .asString()
        .startsWith("示例 1,2.1,建设创新平台,support,市财政局,市财政局,")
        .endsWith(",%E7%A4%BA%E4%BE%8B%201.html#u2");
  }

  @Test
  void aTargetIsARowWithItsValueAsANumber() throws IOException {
    assertThat(csv(PLAN, "targets")).contains(",发明专利授权量,,>=,,1500,,件,1500件,2025,");
  }

  @Test
  void aTextThatWouldRunAsAFormulaGetsAnApostrophe() throws IOException {
    for (String lead : List.of("=", "+", "-", "@", "\t", "\r", "＝")) {
      assertThat(FormulaGuard.guarded(lead + "1")).isEqualTo("'" + lead + "1");
    }
    assertThat(FormulaGuard.guarded("1=1")).isEqualTo("1=1");
    assertThat(FormulaGuard.guarded("")).isEmpty();
    Plan evil =
        new Plan("p", "p.txt", SamplePlan.of("=HYPERLINK(\"http://x\")|text|市科技局\n= 降幅|-5|%|2025"));
    assertThat(csv(evil, "tasks")).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    assertThat(csv(evil, "targets")).contains(",-5,");
  }

  @Test
  void everyColumnHasAMeaningInBothLanguagesAndANameOfItsOwn() {
    for (Table<?> table : Tables.all(true)) {
      Set<String> names = new HashSet<>();
      for (Column<?> column : table.columns()) {
        assertThat(names.add(column.name())).as(column.name()).isTrue();
        assertThat(column.meaning()).isNotBlank();
        assertThat(CHINESE.has(column.meaning())).as(column.meaning()).isTrue();
      }
    }
  }

  @Test
  void aRunWithoutPagesHasNoLinks() {
    assertThat(Tables.all(false).stream().flatMap(table -> table.heading().stream()))
        .doesNotContain("link");
  }

  @Test
  void theBookHasASheetForEachTableAndTypedCells() throws IOException {
    String sheets = Book.read(book(PLAN)).keySet().stream().collect(Collectors.joining(" "));
    assertThat(sheets).contains("xl/worksheets/sheet7.xml", "xl/workbook.xml");
    String targets = Book.read(book(PLAN)).get("xl/worksheets/sheet5.xml");
    assertThat(targets)
        .contains("<v>1500</v>", "t=\"inlineStr\"", "state=\"frozen\"", "<autoFilter");
  }

  @Test
  void theSamePlansGiveTheSameBookLater() throws IOException, InterruptedException {
    byte[] first = book(PLAN);
    Thread.sleep(2100);
    assertThat(book(PLAN)).isEqualTo(first);
  }

  private byte[] book(Plan plan) throws IOException {
    try (Spool spool = spool(plan)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new XlsxBook(temp).write(spool, out);
      return out.toByteArray();
    }
  }

  @Test
  void oddCharactersDoNotBreakTheBook() throws Exception {
    String odd = "a\u0000b\u000Bc\uD800d\uFFFEe\u0007<&>]]>\uD83D\uDE00";
    Plan plan = new Plan("p", "p.txt", SamplePlan.of("# " + odd + "\n" + odd + "|text|" + odd));
    for (Map.Entry<String, String> part : Book.read(book(plan)).entrySet()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(part.getValue())));
    }
  }
}
