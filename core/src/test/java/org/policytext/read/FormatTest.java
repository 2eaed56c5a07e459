package org.policytext.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Notice;

class FormatTest {
  private static final DocumentReader READER = DocumentReader.create();

  @ParameterizedTest
  @CsvSource({
    "files/foshan.docx, documents/foshan.txt",
    "files/foshan.pdf, documents/foshan.txt",
    "files/linyi.doc, documents/linyi.txt",
    "files/printed-by-a-browser.pdf, files/printed-by-a-browser.txt",
    "files/duties-docx.docx, files/duties-docx.txt",
    "files/duties-doc.doc, files/duties-doc.txt",
    "files/duties-pdf.pdf, files/duties-pdf.txt",
    "files/portal-gb2312.html, files/portal-gb2312.txt",
    "files/layout-tables-utf8-labelled-gb2312.html,"
        + " files/layout-tables-utf8-labelled-gb2312.txt"
  })
  void aFileGivesTheLinesOfItsPlan(String file, String text) throws IOException {
    DecodedText read = READER.read(Fixtures.bytes(file), "any name");
    assertThat(lines(read.text())).isEqualTo(lines(Fixtures.text(text)));
    assertThat(read.sha256()).hasValue(DocumentReader.sha256(Fixtures.bytes(file)));
  }

  @ParameterizedTest
  @CsvSource({"foshan", "guangxi", "linyi", "wuhan", "chongqing"})
  void aPlanAsParagraphsOfAPageGivesItsLinesButForTheButtons(String plan) throws IOException {
    List<String> lines = lines(Fixtures.plan(plan));
    WebPageWords words = new WebPageWords(WordTable.webPages(Lexicon.standard()));
    String page = "<html><body><div>";
    for (String line : lines) {
      page += "<p>\u3000\u3000" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>\r\n";
    }
    DecodedText read = READER.read((page + "</div></body></html>").getBytes("GB18030"), plan);
    assertThat(lines(read.text()))
        .isEqualTo(
            lines.stream()
                .map(line -> words.without(oneSpace(line)))
                .filter(line -> !line.isEmpty())
                .toList());
    assertThat(lines(read.text()).size()).isGreaterThanOrEqualTo(lines.size() - 3);
  }

  @Test
  void aWrongDeclarationIsOverruledByTheBytes() throws IOException {
    byte[] page = Fixtures.bytes("files/layout-tables-utf8-labelled-gb2312.html");
    DecodedText read = READER.read(page, "page.html");
    assertThat(read.charset()).hasValue("UTF-8");
    assertThat(read.notices()).extracting(Notice::code).containsExactly("charset-overruled");
  }

  @Test
  void aRightDeclarationSettlesWhatIsTooShortToBeCertain() throws IOException {
    byte[] page = "<html><meta charset=\"big5\"><p>主辦機關</p></html>".getBytes("Big5");
    DecodedText read = READER.read(page, "page.html");
    assertThat(read.text()).isEqualTo("主辦機關\n");
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void markdownIsKeptAsText() throws IOException {
    String text = "# 一、总体要求\n\n**（一）** 加强领导。\n";
    DecodedText read = READER.read(text.getBytes(StandardCharsets.UTF_8), "plan");
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.mediaType()).isEqualTo("text/markdown");
  }

  @Test
  void numberedListsOfAPageKeepTheirNumbers() throws IOException {
    String page = "<ol start=3><li>建立台账。<li>加强督查。</ol><ol type=a><li>开展培训。</ol>";
    DecodedText read = READER.read(("<html>" + page).getBytes(StandardCharsets.UTF_8), "page");
    assertThat(lines(read.text())).containsExactly("3. 建立台账。", "4. 加强督查。", "a. 开展培训。");
  }

  @Test
  void anElementWithMostOfTheTextIsNoFurnitureWhateverItIsCalled() throws IOException {
    String page = "<html><body class=nav><div class='header'>" + Fixtures.plan("wuhan") + "</div>";
    DecodedText read = READER.read(page.getBytes(StandardCharsets.UTF_8), "page");
    assertThat(read.text()).contains("知识产权强市建设");
  }

  private static List<String> lines(String text) {
    return text.lines().map(HtmlSpace::trimmed).filter(line -> !line.isEmpty()).toList();
  }

  private static String oneSpace(String line) {
    return line.replaceAll("[ \\t]+", " ");
  }
}
