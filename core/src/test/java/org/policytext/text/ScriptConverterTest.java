package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Script;

class ScriptConverterTest {
  private static final ScriptConverter SCRIPT = new ScriptConverter(Lexicon.standard());

  @Test
  void aTraditionalPlanReadsAsItsSimplifiedTwin() {
    Converted converted = SCRIPT.simplify(SourceText.of(DamagedFixtures.repaired("chongqing")));
    assertThat(converted.text().text()).isEqualTo(DamagedFixtures.simplified("chongqing"));
    assertThat(converted.script()).isEqualTo(Script.TRADITIONAL);
    assertThat(converted.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "應對乾旱和乾燥,应对干旱和干燥",
    "圍繞著重點著力推進,围绕着重点着力推进",
    "國土規畫和計畫，動畫,国土规划和计划，动画",
    "提請覆議，全覆蓋,提请复议，全覆盖",
    "成效顯著的著作權,成效显著的著作权",
    "指標不是指針,指标不是指针",
    "面闆 若幹 乾部,面板 若干 干部",
    "關於藉由計畫瞭解,关于借由计划了解",
  })
  void wordsDecideWhereACharacterHasSeveralForms(String traditional, String simplified) {
    assertThat(simplify(traditional).text().text()).isEqualTo(simplified);
  }

  @Test
  void aChoiceThatNoWordDecidesIsTold() {
    Converted converted = simplify("國務院\n覆發現問題");
    assertThat(converted.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.code()).isEqualTo("ambiguous-character"))
        .satisfies(notice -> assertThat(notice.at().start()).isEqualTo(4));
  }

  @Test
  void simplifiedTextIsTheSameInstance() {
    SourceText source = SourceText.of("成效显著，反覆著作乾坤");
    assertThat(simplify(source.text()).script()).isEqualTo(Script.SIMPLIFIED);
    assertThat(SCRIPT.simplify(source).text()).isSameAs(source);
  }

  @Test
  void aStrayTraditionalCharacterTouchesNothingElse() {
    String line = "加快推进知识产权强市建设成效显著，反覆研究乾坤大计，由朱镕基同志办公室後续落实";
    assertThat(simplify(line).text().text()).isEqualTo(line.replace('後', '后'));
  }

  @Test
  void linesOfBothScriptsAreMixed() {
    assertThat(simplify("各區縣人民政府貫徹執行\n各区县人民政府贯彻执行").script()).isEqualTo(Script.MIXED);
  }

  private static Converted simplify(String text) {
    return SCRIPT.simplify(SourceText.of(text));
  }
}
