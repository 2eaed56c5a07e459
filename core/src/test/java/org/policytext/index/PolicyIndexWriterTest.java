package org.policytext.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.PolicyParser;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

class PolicyIndexWriterTest {
  private static final int FOSHAN_TASKS = 29;
  private static final int ROUNDS = 20;

  @TempDir Path folder;

  @Test
  void aPlanReplacesTheOneOfItsName() throws IOException {
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add("a", "1", Plans.read("foshan"));
      writer.add("a", "2", Plans.read("linyi"));
      assertThat(writer.documents()).containsOnlyKeys("a").containsEntry("a", "2");
    }
    try (PolicyIndex index = PolicyIndex.open(folder)) {
      assertThat(index.search("*:*", 1).total()).isEqualTo(25);
    }
  }

  @Test
  void aPlanComesBackWholeWithItsText() throws IOException {
    PolicyDocument plan = Plans.read("foshan");
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add("佛山.txt", "", plan, Plans.text("foshan"));
      writer.add("b", "", plan);
    }
    try (PolicyIndex index = PolicyIndex.open(folder)) {
      assertThat(index.plan("佛山.txt"))
          .contains(new IndexedPlan("佛山.txt", plan, Optional.of(Plans.text("foshan"))));
      assertThat(index.plan("b")).contains(new IndexedPlan("b", plan, Optional.empty()));
      assertThat(index.plan("c")).isEmpty();
    }
  }

  @Test
  void aPlanIsCalledByItsFileUnlessNamed() throws IOException {
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add(named("foshan.txt"));
      assertThat(writer.documents()).containsOnlyKeys("foshan.txt");
      assertThatThrownBy(() -> writer.add(Plans.read("foshan")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("document: ");
    }
  }

  private static PolicyDocument named(String name) {
    DecodedText text =
        new DecodedText(
            Plans.text("foshan"),
            Optional.of(name),
            "text/plain",
            Optional.empty(),
            Optional.empty(),
            List.of());
    return PolicyParser.create().parse(text);
  }

  @Test
  void aPlanThatIsRemovedIsGone() throws IOException {
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add(named("foshan.txt"));
      writer.remove("foshan.txt");
    }
    try (PolicyIndex index = PolicyIndex.open(folder)) {
      assertThat(index.search("*:*", 1).total()).isZero();
    }
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.commit();
      assertThatThrownBy(() -> PolicyIndexWriter.open(folder)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFolderWithoutIndexIsTold() {
    assertThatThrownBy(() -> PolicyIndex.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + ": no index");
  }

  /** Every search must see each plan whole, though a writer replaces them all the time. */
  @Test
  void readersSeeWholePlansWhileAWriterRuns() throws Exception {
    PolicyDocument foshan = Plans.read("foshan");
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add("0", "", foshan);
      writer.commit();
      AtomicBoolean done = new AtomicBoolean();
      Thread writing = new Thread(() -> write(writer, foshan, done));
      try (PolicyIndex index = PolicyIndex.open(folder)) {
        writing.start();
        long last = 0;
        while (!done.get()) {
          long total = index.search("*:*", 1).total();
          assertThat(total % FOSHAN_TASKS).isZero();
          assertThat(total).isGreaterThanOrEqualTo(last);
          last = total;
        }
        writing.join();
        assertThat(index.search("*:*", 1).total()).isEqualTo(7 * FOSHAN_TASKS);
      }
    }
  }

  private static void write(PolicyIndexWriter writer, PolicyDocument plan, AtomicBoolean done) {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        writer.add(Integer.toString(round % 7), "", plan);
        writer.commit();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      done.set(true);
    }
  }

  /** A process of its own, killed while it writes. */
  @Test
  void aKilledWriterLeavesAnIndexOfWholePlans() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (var lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.equals("committed 3")) {
        line = lines.readLine();
      }
      assertThat(line).isNotNull();
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    try (PolicyIndex index = PolicyIndex.open(folder)) {
      long total = index.search("*:*", 1).total();
      assertThat(total).isGreaterThanOrEqualTo(3 * FOSHAN_TASKS);
      assertThat(total % FOSHAN_TASKS).isZero();
    }
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add("linyi", "", Plans.read("linyi"));
    }
  }
}
