package org.policytext.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

class ConversionTest {
  private static final ConversionOptions ALL =
      ConversionOptions.standard().withFormats(EnumSet.allOf(Format.class)).withKeepText(true);

  @TempDir Path temp;
  private Path plans;
  private Path out;

  @BeforeEach
  void writesTwelvePlans() throws IOException {
    plans = temp.resolve("plans");
    out = temp.resolve("out");
    for (int number = 10; number < 22; number++) {
      Folders.write(plans, "plan" + number + ".txt", SamplePlan.TEXT.replace("1500", "" + number));
    }
  }

  private Summary run(ConversionOptions options, Path out) throws IOException {
    return new Conversion(options, SamplePlan::parse).run(List.of(plans), out);
  }

  @Test
  void oneAndFourWorkersWriteTheSameBytes() throws IOException {
    run(ALL.withWorkers(1), out);
    run(ALL.withWorkers(4), temp.resolve("other"));
    assertThat(Folders.contents(temp.resolve("other"))).isEqualTo(Folders.contents(out));
  }

  @Test
  void aSecondRunReadsOnlyWhatHasChanged() throws IOException {
    run(ALL, out);
    Folders.write(plans, "plan11.txt", SamplePlan.TEXT);
    Files.delete(out.resolve("plan12.json"));
    Summary second = run(ALL, out);
    assertThat(second.unchanged()).isEqualTo(10);
    assertThat(second.counts().documents()).isEqualTo(12);
    assertThat(out.resolve("plan12.json")).exists();
  }

  @Test
  void aRunThatWasKilledGoesOnToTheSameBytes() throws IOException {
    run(ALL, out);
    Path killed = temp.resolve("killed");
    AtomicInteger parsed = new AtomicInteger();
    Function<DecodedText, PolicyDocument> dying =
        text -> {
          if (parsed.incrementAndGet() > 5) {
            throw new AssertionError("killed");
          }
          return SamplePlan.parse(text);
        };
    new Conversion(ALL, dying).run(List.of(plans), killed);
    tear(killed);
    Summary resumed = run(ALL, killed);
    assertThat(resumed.unchanged()).isEqualTo(4);
    assertThat(Folders.contents(killed)).isEqualTo(Folders.contents(out));
  }

  /** Leaves what a kill leaves: a torn last line, a half-written file. */
  private static void tear(Path folder) throws IOException {
    Path manifest = folder.resolve(".policytext/manifest.jsonl");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.substring(0, text.length() - 20));
    Files.writeString(folder.resolve(".policytext-plan20.json-7f-1.tmp"), "{\"schema");
    Files.writeString(
        folder.resolve("failures.jsonl"), "half", StandardOpenOption.TRUNCATE_EXISTING);
  }

  @Test
  void aFailingInputIsToldAndTheRestGoesOn() throws IOException {
    Files.write(plans.resolve("broken.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
    Function<DecodedText, PolicyDocument> parser =
        text -> {
          if (text.name().orElse("").equals("broken.txt") || text.text().contains("(")) {
            throw new IllegalStateException("no luck");
          }
          return SamplePlan.parse(text);
        };
    Summary summary = new Conversion(ALL, parser).run(List.of(plans, temp.resolve("none")), out);
    assertThat(summary.counts().documents()).isEqualTo(12);
    assertThat(summary.failures()).extracting(Failure::file).containsExactly("broken.txt", "none");
    assertThat(out.resolve("failures.jsonl")).content().contains("\"file\":\"broken.txt\"");
    assertThat(out.resolve("broken.json")).doesNotExist();
  }

  @Test
  void inputsOfOneNameDoNotOverwriteEachOther() throws IOException {
    Folders.write(plans, "plan10.md", SamplePlan.TEXT);
    Folders.write(plans, "linyi/Plan11.txt", SamplePlan.TEXT);
    Folders.write(plans, "index.txt", SamplePlan.TEXT);
    Summary summary = run(ConversionOptions.standard(), out);
    assertThat(summary.counts().documents()).isEqualTo(15);
    assertThat(Folders.names(out))
        .contains("plan10.md.json", "plan10.txt.json", "plan11.txt.json", "linyi-Plan11.txt.json")
        .contains("index.txt.json");
  }

  @Test
  void eachRowOfADataSetIsAPlan() throws IOException {
    String line = "{\"id\":1,\"content\":\"# 甲市方案\\n## 一、目标\\n\"}\n";
    Folders.write(plans, "crawl-1.txt", SamplePlan.TEXT);
    Folders.write(plans, "crawl.jsonl", line + line.replace("甲", "乙"));
    ConversionOptions options = ConversionOptions.standard().withTextField("content");
    Summary summary = run(options, out);
    assertThat(summary.counts().documents()).isEqualTo(15);
    assertThat(out.resolve("crawl-1.txt.json")).content().contains("示例市");
    assertThat(out.resolve("crawl-1.json")).content().contains("甲市方案");
    assertThat(out.resolve("crawl-2.json")).content().contains("乙市方案");
  }

  @Test
  void theFolderOfTheOutputsIsNoInput() throws IOException {
    Path inside = plans.resolve("out");
    run(ALL, inside);
    assertThat(run(ALL, inside).counts().documents()).isEqualTo(12);
  }

  @Test
  void twoRunsDoNotWriteToOneFolder() throws IOException {
    try (OutputFolder other = OutputFolder.open(out)) {
      assertThatThrownBy(() -> run(ALL, other.root()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another run");
    }
  }

  @Test
  void theFolderOfTheInputsIsNotWrittenTo() throws IOException {
    Summary summary = run(ALL, plans);
    assertThat(summary.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.reason()).contains("folder of the outputs"));
    assertThat(Folders.names(plans)).hasSize(12);
  }

  @Test
  void wildcardsThatTheShellLeftAreResolved() throws IOException {
    Folders.write(plans, "linyi/2024/plan10.md", SamplePlan.TEXT);
    assertThat(found("plan1*.txt")).isEqualTo(10);
    assertThat(found("plan1[0-4].txt")).isEqualTo(5);
    assertThat(found("*/*/plan*.md")).isEqualTo(1);
    assertThat(found("**.{md,txt}")).isEqualTo(13);
    assertThat(found("nowhere/*.txt")).isZero();
  }

  private int found(String glob) throws IOException {
    return new InputFinder(false, out).find(List.of(plans.resolve(glob))).plans().size();
  }
}
