package org.policytext.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.policytext.model.Certainty;
import org.policytext.model.Repair;

/**
 * Damages clean plans by machine and counts what is mended. Prints a table: kind and strength,
 * share mended, wrong repairs by certainty.
 *
 * <p>Not part of the ordinary tests: {@code mvn test -Dtest=DamageBench}.
 */
class DamageBench {
  private static final Path PLANS =
      DamagedFixtures.folder().resolveSibling("documents").normalize();
  private static final List<String> TABLE = new ArrayList<>();

  /** What came of one kind at one strength. */
  private static final class Tally {
    private int all;
    private int mended;
    private final int[] wrong = new int[Certainty.values().length];

    void note(boolean isMended, List<Repair> repairs) {
      all++;
      mended += isMended ? 1 : 0;
      for (Repair repair : isMended ? List.<Repair>of() : repairs) {
        wrong[repair.certainty().ordinal()]++;
      }
    }

    double share() {
      return all == 0 ? 1 : mended / (double) all;
    }

    Tally printed(String kind, String strength) {
      TABLE.add(
          String.format(
              Locale.ROOT,
              "%-28s %-12s %5d %6.1f %%   wrong: %d certain, %d likely, %d guess",
              kind,
              strength,
              all,
              100 * share(),
              wrong[0],
              wrong[1],
              wrong[2]));
      return this;
    }
  }

  @AfterAll
  static void printTable() {
    System.out.println("kind                         strength       all mended");
    TABLE.forEach(System.out::println);
  }

  @Test
  void pinyinNotesAreDroppedWithoutLoss() {
    for (int percent : new int[] {5, 50, 100}) {
      Tally tally = whole((clean, random) -> Damage.pinyinNotes(clean, percent, random));
      assertThat(tally.printed("pinyin notes", percent + " %").share()).isEqualTo(1);
    }
  }

  @Test
  void shiftedRunsAreNeverWronglyCertain() {
    for (boolean traditional : new boolean[] {true, false}) {
      for (boolean marked : new boolean[] {true, false}) {
        for (int runs : new int[] {1, 5, 20}) {
          String kind = (traditional ? "shifted, traditional" : "shifted, simplified");
          Tally tally = runs(traditional, marked, runs);
          tally.printed(kind + (marked ? "" : ", no ?"), runs + " runs");
          assertThat(tally.wrong[Certainty.CERTAIN.ordinal()]).isZero();
        }
      }
    }
  }

  @Test
  void linesAreMended() {
    for (int width : new int[] {30, 35, 40}) {
      lines(width).printed("hard wraps, breaks right", width + " columns");
    }
    whole((clean, random) -> Damage.fullWidthDigits(clean)).printed("full-width digits", "all");
    breaks().printed("line breaks lost, headings", "all");
    whole((clean, random) -> new Damage(clean, List.of())).printed("undamaged", "none");
  }

  private static Tally whole(BiFunction<String, Random, Damage> damage) {
    Tally tally = new Tally();
    for (String clean : plans()) {
      Damage damaged = damage.apply(clean, new Random(clean.length()));
      SourceText mended = TextRepair.mend(SourceText.of(damaged.text())).text();
      boolean same = Folding.fold(mended.text()).equals(Folding.fold(clean));
      tally.note(same, mended.repairs());
    }
    return tally;
  }

  private static Tally runs(boolean traditional, boolean marked, int runs) {
    Tally tally = new Tally();
    for (String plan : plans()) {
      String clean = traditional ? ZhConverterUtil.toTraditional(plan) : plan;
      for (int round = 0; round < (runs == 1 ? 5 : 1); round++) {
        Random random = new Random(clean.length() + 31L * runs + round);
        note(tally, clean, Damage.shiftedRuns(clean, runs, marked, random));
      }
    }
    return tally;
  }

  private static void note(Tally tally, String clean, Damage damage) {
    SourceText mended = TextRepair.mend(SourceText.of(damage.text())).text();
    Lines wanted = Lines.of(clean);
    Lines given = Lines.of(damage.text());
    Lines got = Lines.of(mended.text());
    for (int line : damage.lines()) {
      boolean same =
          got.count() == wanted.count()
              && mended
                  .text()
                  .substring(got.start(line), got.end(line))
                  .equals(clean.substring(wanted.start(line), wanted.end(line)));
      List<Repair> repairs =
          mended.repairs().stream()
              .filter(repair -> repair.at().start() >= given.start(line))
              .filter(repair -> repair.at().start() < given.end(line))
              .toList();
      tally.note(same, repairs);
    }
  }

  /** Counts breaks: those put in by the wrapping must go, those of the plan must stay. */
  private static Tally lines(int width) {
    Tally tally = new Tally();
    for (String clean : plans()) {
      String damaged = Damage.hardWraps(clean, width).text();
      String mended = TextRepair.mend(SourceText.of(damaged)).text().text();
      compareBreaks(tally, clean, damaged, mended);
    }
    return tally;
  }

  private static void compareBreaks(Tally tally, String clean, String damaged, String mended) {
    int wanted = 0;
    int got = 0;
    for (int at = 0; at < damaged.length(); at++) {
      boolean inMended = got < mended.length() && mended.charAt(got) == '\n';
      boolean inClean = wanted < clean.length() && clean.charAt(wanted) == '\n';
      if (damaged.charAt(at) == '\n') {
        tally.note(inMended == inClean, List.of());
      }
      got += damaged.charAt(at) != '\n' || inMended ? 1 : 0;
      wanted += damaged.charAt(at) != '\n' || inClean ? 1 : 0;
    }
  }

  /** Counts the numbered headings of the plan that stand on a line of their own again. */
  private static Tally breaks() {
    Tally tally = new Tally();
    for (String clean : plans()) {
      String mended =
          TextRepair.mend(SourceText.of(Damage.noLineBreaks(clean).text())).text().text();
      for (String line : clean.split("\n")) {
        if (Marker.at(line, 0) != null) {
          String head = line.substring(0, Math.min(12, line.length()));
          tally.note(mended.contains("\n" + head), List.of());
        }
      }
    }
    return tally;
  }

  private static List<String> plans() {
    List<String> plans = new ArrayList<>();
    for (String name : List.of("foshan", "guangxi", "linyi", "wuhan")) {
      try {
        plans.add(Files.readString(PLANS.resolve(name + ".txt"), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return plans;
  }
}
