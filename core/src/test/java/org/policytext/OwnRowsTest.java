package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;
import org.policytext.read.DocumentReader;

/** Own rows change what is read in tables that {@link AddASyntaxTest} does not try. */
class OwnRowsTest {
  @Test
  void aChoiceOfScriptIsMade() {
    String plan = "某市工作方案\n一、重點任務\n1.建設檯賬。建立檯賬。（市科技局牽頭）\n";
    Lexicon own =
        Lexicon.from(
            Map.of(
                "script-choices.tsv",
                "character\tsimplified\tcertainty\tcontexts\texample\n"
                    + "檯\t枱\tcertain\t檯账\t檯賬 = 枱账\n"));
    assertThat(PolicyParser.create().parse(plan).tasks().get(0).text()).isEqualTo("建立台账。");
    assertThat(PolicyParser.using(own).parse(plan).tasks().get(0).text()).isEqualTo("建立枱账。");
  }

  @Test
  void aButtonOfAWebPageIsLeftOut() throws IOException {
    byte[] page =
        "<html><body><p>某市工作方案</p><p>一、重点任务</p><p>有话要说</p></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    Lexicon own =
        Lexicon.from(
            Map.of("web-pages.tsv", "id\tkind\ttext\texample\nown\tcontrol\t有话要说\t【有话要说】\n"));
    assertThat(DocumentReader.create().read(page, "plan.html").text()).contains("有话要说");
    assertThat(DocumentReader.using(own).read(page, "plan.html").text())
        .contains("重点任务")
        .doesNotContain("有话要说");
  }
}
