package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.Fixtures;
import org.policytext.Work;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Notice;
import org.policytext.model.Repair;

class TextRepairTest {
  private static final TextRepair REPAIR = new TextRepair(Lexicon.standard());

  static Stream<String> fixtures() throws IOException {
    return DamagedFixtures.names().stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aDamagedTextReadsAsItsRepairedTwin(String name) {
    SourceText mended = REPAIR.mend(SourceText.of(DamagedFixtures.damaged(name))).text();
    assertThat(mended.text()).isEqualTo(DamagedFixtures.repaired(name));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void repairsAreThoseOfTheTwin(String name) throws IOException {
    List<Repair> repairs =
        REPAIR.mend(SourceText.of(DamagedFixtures.damaged(name))).text().repairs();
    Map<Row, Integer> counted = new LinkedHashMap<>();
    repairs.forEach(repair -> counted.merge(Row.of(repair), 1, Integer::sum));
    List<Row> rows = new ArrayList<>();
    counted.forEach((row, count) -> rows.add(row.times(count)));
    if (Boolean.getBoolean("fixtures.write")) {
      write(name, rows);
    }
    assertThat(rows).isEqualTo(rows(name));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyRepairTellsWhatStoodThere(String name) {
    String damaged = DamagedFixtures.damaged(name);
    assertThat(REPAIR.mend(SourceText.of(damaged)).text().repairs())
        .allSatisfy(repair -> assertThat(repair.at().in(damaged)).isEqualTo(repair.damaged()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aMendedTextIsMendedNoFurther(String name) {
    String mended = REPAIR.mend(SourceText.of(DamagedFixtures.damaged(name))).text().text();
    assertThat(REPAIR.mend(SourceText.of(mended)).text().repairs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foshan", "guangxi", "linyi", "wuhan"})
  void aPlanDamagedByMachineIsMendedAndThenNoFurther(String plan) {
    Random random = new Random(3);
    String clean = Fixtures.text("documents/" + plan + ".txt").substring(0, 2_000);
    String traditional = ZhConverterUtil.toTraditional(clean);
    List<Damage> damages =
        List.of(
            Damage.pinyinNotes(traditional, 50, random),
            Damage.shiftedRuns(traditional, 5, true, random),
            Damage.shiftedRuns(clean, 5, true, random));
    for (Damage damage : damages) {
      String mended = mend(damage.text());
      assertThat(mended).isNotEqualTo(damage.text());
      assertThat(mend(mended)).isEqualTo(mended);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《专利合作条约》(PCT)和区域全面经济伙伴关系协定（RCEP）",
        "技术与创新支持中心(TISC)、世界贸易组织(WTO)、甲类(A)、纳米（nm）",
        "什么是知识产权?我们要加强保护。为什么?。",
        "α粒子、β射线、γ刀，≥90％，√2，±5℃，①②③，（一）总体要求",
        "カラオケ、日本語のテキスト",
        "２０２５年，１．５％",
      })
  void goodTextIsLeftAlone(String good) {
    Mended mended = REPAIR.mend(SourceText.of(good));
    assertThat(mended.text().repairs()).isEmpty();
    assertThat(mended.text().text()).isSameAs(good);
  }

  @Test
  void aBareSyllableIsDroppedOnlyAmongNotes() {
    assertThat(mend("有關(guan) 部門")).isEqualTo("有關(guan) 部門");
    assertThat(mend("有關(guan) 部門，區(qu)域，發(fa)展")).isEqualTo("有關部門，區域，發展");
  }

  @ParameterizedTest
  @CsvSource({"發(fā)展, 發展", "发（fā）展, 发展", "發(fā )展, 發展", "發(fā) 展, 發展", "發( fa\u0304)展, 發展"})
  void notesOfAllVariantsAreDropped(String noted, String clean) {
    assertThat(mend(noted)).isEqualTo(clean);
  }

  @Test
  void aWrongCharsetIsUndoneWhereTheBytesAllow() {
    String plan = "加强知识产权保护，推动高质量发展。";
    Charset gbk = Charset.forName("GBK");
    byte[] utf8 = plan.getBytes(StandardCharsets.UTF_8);
    assertThat(mend(new String(utf8, StandardCharsets.ISO_8859_1))).isEqualTo(plan);
    assertThat(mend(new String(plan.getBytes(gbk), StandardCharsets.ISO_8859_1))).isEqualTo(plan);
    String odd = new String("知识产权、的一".getBytes(StandardCharsets.UTF_8), gbk);
    assertThat(odd).contains("\uFFFD");
    assertThat(mend(odd)).isEqualTo(odd);
  }

  @Test
  void whatHoldsNothingAnyMoreIsTold() {
    Mended mended = REPAIR.mend(SourceText.of("一、锟斤拷锟斤拷"));
    assertThat(mended.text().repairs()).isEmpty();
    assertThat(mended.notices()).extracting(Notice::code).containsExactly("lost-bytes");
  }

  @Test
  void spacedLettersAreJoined() {
    assertThat(mend("一、总 体 要 求\n甲 乙\n")).isEqualTo("一、总体要求\n甲 乙\n");
  }

  @Test
  void titlesInAngleQuotesGetTheirMarks() {
    assertThat(mend("根据«知识产权强国建设纲要»制定")).isEqualTo("根据《知识产权强国建设纲要》制定");
  }

  @Test
  void randomUnitsNeverThrow() {
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      String text = randomText(random);
      assertThatCode(() -> REPAIR.mend(SourceText.of(text))).doesNotThrowAnyException();
    }
  }

  private static String randomText(Random random) {
    String signs = "?\uFFFD。！!ㄒ┘(（ū)\n１﹒«»　w、一123\uD840";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      boolean sign = random.nextInt(3) > 0;
      text.append(
          sign ? signs.charAt(random.nextInt(signs.length())) : (char) random.nextInt(65536));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"加强知识产权保护，", "?。ㄒ唬┘訌娍傮w設計", "(((", "區(qū", "«", "1﹒", "锟斤拷", "ä¸", "总 体 "})
  void oneLongLineTakesWorkInStepWithItsLength(String part) {
    assertThat(Work.isInStep("", part, 100_000, TextRepairTest::mend)).isTrue();
  }

  private static String mend(String text) {
    return REPAIR.mend(SourceText.of(text)).text().text();
  }

  private record Row(String kind, String damaged, String repaired, int count) {
    static Row of(Repair repair) {
      return new Row(repair.kind(), repair.damaged(), repair.repaired(), 1);
    }

    Row times(int times) {
      return new Row(kind, damaged, repaired, times);
    }
  }

  private static List<Row> rows(String name) throws IOException {
    return new ObjectMapper()
        .readValue(DamagedFixtures.text(name + ".repairs.json"), new TypeReference<>() {});
  }

  private static void write(String name, List<Row> rows) throws IOException {
    Path file = DamagedFixtures.folder().resolve(name + ".repairs.json");
    StringBuilder json = new StringBuilder("[");
    String separator = "\n";
    for (Row row : rows) {
      json.append(separator).append("  ").append(new ObjectMapper().writeValueAsString(row));
      separator = ",\n";
    }
    Files.writeString(file, json.append("\n]\n"), StandardCharsets.UTF_8);
  }
}
