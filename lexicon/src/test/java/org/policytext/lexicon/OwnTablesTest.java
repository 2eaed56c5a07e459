package org.policytext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTablesTest {
  private static final String LISTS = "id\tweight\ttemplate\texample\treading\n";
  private static final String STYLES = "id\trank\tkind\ttemplate\texample\n";
  @TempDir Path folder;

  private static void refuses(String file, String text, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.from(Map.of(file, text)))
        .withMessage(message);
  }

  @Test
  void ownRowsStandBeforeThoseOfTheJar() {
    String row = "own\tstrong\t承揽单位：$responsible\t（承揽单位：市科技局）\tresponsible=市科技局\n";
    Lexicon lexicon = Lexicon.from(Map.of("unit-lists.tsv", "# ours\n\n" + LISTS + row));
    assertThat(lexicon.unitLists().get(0).id()).isEqualTo("own");
    assertThat(lexicon.unitLists().get(0).template().printed()).isEqualTo("承揽单位:$responsible");
    assertThat(lexicon.unitLists()).hasSize(Lexicon.standard().unitLists().size() + 1);
    assertThat(lexicon.numbering()).isEqualTo(Lexicon.standard().numbering());
  }

  @Test
  void anOwnRowTakesThePlaceOfTheRowWithItsKey() {
    String row = "han-comma\t41\titem\t$han、\t一、总体要求\n";
    Lexicon lexicon = Lexicon.from(Map.of("numbering.tsv", STYLES + row));
    assertThat(lexicon.numbering())
        .hasSameSizeAs(Lexicon.standard().numbering())
        .filteredOn(style -> style.id().equals("han-comma"))
        .hasSize(1)
        .allMatch(style -> style.rank() == 41);
  }

  @Test
  void aFolderIsReadWithByteOrderMarksAndCarriageReturns() throws IOException {
    String table = "\uFEFF" + STYLES + "odd\t45\titem\t{§}$digit\t§1 总则\n";
    Files.writeString(folder.resolve("numbering.tsv"), table.replace("\n", "\r\n"));
    Files.writeString(folder.resolve("notes.txt"), "not a table");
    assertThat(Lexicon.from(folder).numbering().get(0).id()).isEqualTo("odd");
  }

  @Test
  void faultsNameFileLineAndColumn() {
    refuses(
        "unit-lists.tsv",
        LISTS + "own\tstrong\t承担:$leed\t例\tlead=市科技局\n",
        "unit-lists.tsv:2:12: unknown slot $leed");
    refuses(
        "unit-lists.tsv",
        LISTS + "own\tfirm\t承担:$lead\t例\tlead=市科技局\n",
        "unit-lists.tsv:2:5: unknown weight firm, known are strong, weak");
    refuses(
        "unit-lists.tsv",
        LISTS + "own\tstrong\t承担$lead\t例\tlead=市科技局\n",
        "unit-lists.tsv:2:12: a label ends with a colon");
    refuses(
        "unit-lists.tsv",
        LISTS + "own\tstrong\t承担:\t例\tlead=市科技局\n",
        "unit-lists.tsv:2:12: a word and a slot are wanted");
    refuses(
        "unit-lists.tsv",
        LISTS + "own\tstrong\t{承担:$lead\t例\tlead=市科技局\n",
        "unit-lists.tsv:2:12: { does not close in {承担:$lead");
    refuses(
        "unit-lists.tsv",
        LISTS + "own\tstrong\t$lead$support牵头\t例\tlead=市科技局\n",
        "unit-lists.tsv:2:12: no word before $support in $lead$support牵头");
    refuses(
        "numbering.tsv",
        STYLES + "own\t40\titem\t$hann、\t一、总体要求\n",
        "numbering.tsv:2:13: unknown slot $hann");
    refuses(
        "numbering.tsv",
        STYLES + "own\tfirst\titem\t$han、\t一、总体要求\n",
        "numbering.tsv:2:5: no whole number under rank: first");
    refuses(
        "numbering.tsv",
        STYLES + "own\t40\titem\t{第|}$han、\t一、总体要求\n",
        "numbering.tsv:2:13: a number may not open with a word that may be absent");
    refuses(
        "remarks.tsv",
        "id\tkind\ttemplate\texample\nown\timplied\t$lead牵头\t例\n",
        "remarks.tsv:2:13: a remark opens with a word");
    refuses(
        "multipliers.tsv",
        "word\tvalue\texample\n打\ttwelve\t3打=36\n",
        "multipliers.tsv:2:3: no number under value: twelve");
    refuses(
        "bodies.tsv",
        "canonical\tlevel\tkind\tshort-forms\texample\n低空局\tcity\tgovernment\t\t市低空局\n",
        "bodies.tsv:2:5: unknown level city, known are national, provincial, prefectural, county,"
            + " township");
    refuses("titles.tsv", "word\tkind\texample\n\tplan\t例\n", "titles.tsv:2:1: nothing under word");
  }

  @Test
  void faultsOfRowsAndHeadersNameFileAndLine() {
    refuses(
        "titles.tsv",
        "# ours\nword\tkind\texample\n路线图\tplan\n",
        "titles.tsv:3: 2 cells, the header has 3");
    refuses(
        "titles.tsv",
        "word\tkind\texample\n路线图\tplan\t例\n路线图\tplan\t例\n",
        "titles.tsv:3: a second row 路线图");
    refuses("titles.tsv", "# ours\nword\tkind\n", "titles.tsv:2: no column example");
    refuses("titles.tsv", "word\tkind\texample\tnote\n", "titles.tsv:1: unknown column note");
    refuses("titles.tsv", "", "titles.tsv:1: no header line");
  }

  @Test
  void faultsOfFilesNameThem() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.from(folder))
        .withMessageStartingWith(folder + ": no table in it; tables are announcements.tsv, ");
    Path odd = Files.writeString(folder.resolve("unitlists.tsv"), LISTS);
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.from(folder))
        .withMessageStartingWith(odd + ": no such table; tables are ");
    Files.delete(odd);
    Path gbk = folder.resolve("titles.tsv");
    Files.writeString(gbk, "word\tkind\texample\n路线图\tplan\t例\n", Charset.forName("GBK"));
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.from(folder))
        .withMessage(gbk + ": not UTF-8");
  }

  @Test
  void aTableIsReadByTheNamesOfItsColumns() {
    Table table = Table.read("own.tsv", new StringReader("b\ta\n1|2\t x \n"));
    assertThat(table.rows().get(0).text("a")).isEqualTo("x");
    assertThat(table.rows().get(0).words("b")).containsExactly("1", "2");
    assertThatIllegalStateException()
        .isThrownBy(() -> table.rows().get(0).text("c"))
        .withMessage("own.tsv:1: no column c");
  }
}
