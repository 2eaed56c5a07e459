package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policytext.Fixtures;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Certainty;
import org.policytext.model.Repair;
import org.policytext.read.DocumentReader;

/**
 * Damages clean plans by machine and counts what is kept; prints a table.
 *
 * <p>Figures hold for the plans that nothing was tuned on, every second one by name; {@code
 * -Dbench.half=tuning} takes the others. {@code mvn -Pbench test} runs all, the default build the
 * short version.
 */
class DamageBench {
  private static final boolean TUNING = "tuning".equals(System.getProperty("bench.half"));
  private static final TextRepair REPAIR = new TextRepair(Lexicon.standard());
  private static final List<String> TABLE = new ArrayList<>();
  private static final int LONG_LINE = 100;
  private static final int FEW_LINES = 10;
  private static final String NUMBERS = "%-34s %-10s %6.2f %%";

  /** What came of one kind at one strength. */
  static final class Tally {
    private double kept;
    private int plans;
    private int runs;
    private int mended;
    private final int[] wrong = new int[Certainty.values().length];

    double kept() {
      return plans == 0 ? 1 : kept / plans;
    }

    double mended() {
      return runs == 0 ? 1 : mended / (double) runs;
    }

    int wronglyCertain() {
      return wrong[Certainty.CERTAIN.ordinal()];
    }

    private void keep(String clean, String damaged) {
      kept += Facts.of(damaged).kept(Facts.of(clean));
      plans++;
    }

    private Tally printed(String kind, String strength) {
      String row = String.format(Locale.ROOT, NUMBERS, kind, strength, 100 * kept());
      String wrongs = String.format("%d / %d / %d", wrong[0], wrong[1], wrong[2]);
      String ofRuns =
          String.format(Locale.ROOT, " %5d runs %6.2f %%  wrong %s", runs, 100 * mended(), wrongs);
      TABLE.add(row + (runs == 0 ? "" : ofRuns));
      return this;
    }
  }

  @AfterAll
  static void printTable() {
    System.out.println(
        "kind                               strength     facts   runs mended, wrong:"
            + " certain / likely / guess");
    TABLE.forEach(System.out::println);
  }

  @Test
  void notes_and_widths_cost_no_fact() {
    for (int percent : new int[] {5, 50, 100}) {
      Tally notes = each((clean, random) -> Damage.pinyinNotes(clean, percent, random));
      assertThat(notes.printed("pinyin notes", percent + " %").kept()).isEqualTo(1);
    }
    Tally widths = each((clean, random) -> Damage.fullWidthDigits(clean));
    assertThat(widths.printed("full-width digits", "all").kept()).isEqualTo(1);
  }

  @Test
  void encodings_that_nobody_declares_cost_no_fact() throws IOException {
    for (String name : List.of("UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE")) {
      assertThat(encoded(name, false).printed(name, "undeclared").kept()).isEqualTo(1);
    }
    assertThat(encoded("Big5-HKSCS", true).printed("Big5", "undeclared").kept()).isEqualTo(1);
  }

  private static Tally encoded(String name, boolean traditional) throws IOException {
    Charset charset = Charset.forName(name);
    Tally tally = new Tally();
    for (String plan : plans()) {
      String text = traditional ? ZhConverterUtil.toTraditional(plan) : plan;
      String clean = encodable(text, charset);
      byte[] bytes = clean.getBytes(charset);
      tally.keep(clean, DocumentReader.create().read(bytes, "plan.txt").text());
    }
    return tally;
  }

  private static String encodable(String text, Charset charset) {
    var encoder = charset.newEncoder();
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(point -> encoder.canEncode(Character.toString(point)))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  @Test
  void lines_are_mended() {
    int[] widths = {30, 35, 40};
    for (int width : widths) {
      Tally wraps = ofLines((clean, random) -> Damage.hardWraps(clean, width));
      assertThat(wraps.printed("hard wraps", width + " columns").kept()).isGreaterThan(0.988);
    }
    Tally lost = ofLines((clean, random) -> Damage.noLineBreaks(clean));
    assertThat(lost.printed("line breaks lost", "all").kept()).isGreaterThan(0.92);
    Tally most = ofLines((clean, random) -> Damage.fewLineBreaks(clean, 15));
    assertThat(most.printed("line breaks lost", "14 of 15").kept()).isGreaterThan(0.92);
    Tally stops = ofLines((clean, random) -> Damage.stopsAsBreaks(clean));
    assertThat(stops.printed("every 。 a line break", "all").kept()).isGreaterThan(0.99);
  }

  @Test
  void some_shifted_runs_are_mended_and_none_wrongly_certain() {
    shifted(true, false, true, 5, 0.6);
    shifted(false, false, true, 5, 0.3);
    shifted(false, false, false, 5, 0.15);
  }

  @Test
  @Tag("bench")
  void all_shifted_runs() {
    for (boolean traditional : new boolean[] {true, false}) {
      for (boolean narrow : new boolean[] {false, true}) {
        for (int runs : new int[] {1, 5, 20}) {
          shifted(traditional, narrow, true, runs, 0);
        }
      }
      shifted(traditional, false, false, 5, 0);
    }
  }

  private static void shifted(
      boolean traditional, boolean narrow, boolean marked, int runs, double floor) {
    Tally tally = new Tally();
    for (String plan : plans()) {
      String clean = traditional ? ZhConverterUtil.toTraditional(plan) : plan;
      for (int round = 0; round < (runs == 1 ? 5 : 1); round++) {
        Random random = new Random(clean.length() + 31L * runs + round);
        Damage damage = Damage.shiftedRuns(clean, runs, marked, random);
        String given = narrow ? Damage.narrowed(damage.text()) : damage.text();
        note(tally, narrow ? Damage.narrowed(clean) : clean, given, damage.lines());
      }
    }
    String kind = "shifted, " + (traditional ? "traditional" : "simplified");
    kind += (narrow ? ", narrowed" : "") + (marked ? "" : ", no ?");
    tally.printed(kind, runs + " runs");
    assertThat(tally.mended()).isGreaterThanOrEqualTo(floor);
    assertThat(tally.wronglyCertain()).isZero();
  }

  private static void note(Tally tally, String clean, String damaged, List<Integer> lines) {
    tally.keep(clean, damaged);
    SourceText mended = REPAIR.mend(SourceText.of(damaged)).text();
    String[] wanted = clean.split("\n", -1);
    String[] given = damaged.split("\n", -1);
    String[] got = mended.text().split("\n", -1);
    int start = 0;
    for (int line = 0; line < given.length; line++) {
      int from = start;
      int to = start + given[line].length();
      List<Repair> repairs =
          mended.repairs().stream()
              .filter(repair -> repair.at().start() >= from && repair.at().start() < to)
              .toList();
      boolean same = Folding.fold(got[line]).equals(Folding.fold(wanted[line]));
      tally.runs += lines.contains(line) ? 1 : 0;
      tally.mended += lines.contains(line) && same ? 1 : 0;
      for (Repair repair : same ? List.<Repair>of() : repairs) {
        if (!Folding.fold(wanted[line]).contains(Folding.fold(repair.repaired()))) {
          tally.wrong[repair.certainty().ordinal()]++;
        }
      }
      start = to + 1;
    }
  }

  /** Plans whose lines are as their writers left them: not wrapped before, with line breaks. */
  private static Tally ofLines(BiFunction<String, Random, Damage> damage) {
    Tally tally = new Tally();
    for (String clean : plans()) {
      int longest = clean.lines().mapToInt(String::length).max().orElse(0);
      if (longest > LONG_LINE && clean.lines().count() > FEW_LINES) {
        tally.keep(clean, damage.apply(clean, new Random(clean.length())).text());
      }
    }
    return tally;
  }

  private static Tally each(BiFunction<String, Random, Damage> damage) {
    Tally tally = new Tally();
    for (String clean : plans()) {
      tally.keep(clean, damage.apply(clean, new Random(clean.length())).text());
    }
    return tally;
  }

  private static List<String> plans() {
    List<String> clean =
        Fixtures.family("documents").stream()
            .filter(plan -> !plan.name().equals("chongqing"))
            .map(Fixtures.Fixture::text)
            .toList();
    return Stream.iterate(TUNING ? 0 : 1, i -> i < clean.size(), i -> i + 2)
        .map(clean::get)
        .toList();
  }
}
