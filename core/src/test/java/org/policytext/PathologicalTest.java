package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytext.Shapes.Shape;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

@DisplayName("A text that no plan is")
class PathologicalTest {
  private static final PolicyParser PARSER = PolicyParser.create();
  private static final int SHORT = 100;
  private static final int LENGTH = 8_000;
  private static final int FOUR_TIMES = 4 * LENGTH;
  private static final long SMALL_STACK = 512 << 10;

  /** Tables that are loaded when they are wanted are no work on a text. */
  @BeforeAll
  static void load() {
    Shapes.all().forEach(shape -> PARSER.parse(shape.text().apply(SHORT)));
  }

  @ParameterizedTest
  @MethodSource("org.policytext.Shapes#all")
  void is_read_and_written_on_a_small_stack_with_work_in_step_with_its_length(Shape shape)
      throws InterruptedException {
    AtomicReference<Object> result = new AtomicReference<>();
    Runnable work = () -> result.set(faults(shape));
    Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((where, fault) -> result.set(fault));
    thread.start();
    thread.join();
    assertThat(result.get()).isEqualTo(List.of());
  }

  private static List<String> faults(Shape shape) {
    List<PolicyDocument> read = new ArrayList<>();
    boolean inStep =
        Work.isInStepOnceLoaded(
            shape.text().apply(LENGTH),
            shape.text().apply(FOUR_TIMES),
            text -> read.add(PARSER.parse(text)));
    PolicyDocument longer = read.get(1);
    boolean readBack = PolicyJson.read(PolicyJson.write(longer)).equals(longer);
    return Stream.of(inStep ? "" : "work out of step", readBack ? "" : "not read back")
        .filter(fault -> !fault.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "one-line, 10000000, 512",
    "brackets, 10000000, 512",
    "titles, 10000000, 512",
    "tabs, 10000000, 512",
    "units, 10000000, 512",
    "tasks, 2000000, 512",
    "headings, 7000000, 1024"
  })
  void of_megabytes_is_read_within_bounds_of_memory(String name, int length, int megabytes)
      throws Exception {
    assertThat(exitOf(name, length, "-Xmx" + megabytes + "m")).isZero();
  }

  @Test
  @EnabledIfSystemProperty(named = "huge", matches = "true")
  void of_fifty_megabytes_on_one_line_is_read() throws Exception {
    assertThat(exitOf("one-line", 50_000_000, "-Xmx2g")).isZero();
  }

  private static int exitOf(String name, int length, String memory)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            memory,
            "-cp",
            System.getProperty("java.class.path"),
            HugePlan.class.getName(),
            name,
            String.valueOf(length))
        .inheritIO()
        .start()
        .waitFor();
  }
}
