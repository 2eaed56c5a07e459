package org.policytext.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of many plans, in all formats: memory, kills, bytes and rate. Runs with {@code mvn
 * -Pbulk verify}; {@code -Dbulk.plans=N} makes it smaller or larger, {@code
 * -Dbulk.sources=foshan,wuhan} takes some of the plans: most of the time goes into the one that is
 * damaged, chongqing.
 */
@Tag("bulk")
class BulkTest {
  private static final int PLANS = Integer.getInteger("bulk.plans", 10_000);
  private static final List<String> SOURCES =
      List.of(
          System.getProperty("bulk.sources", "foshan,wuhan,guangxi,linyi,chongqing").split(","));
  private static final int KILLS = 10;
  private static final long SEED = 20_26;
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  @TempDir Path temp;
  private final List<String> report = new ArrayList<>();

  @Test
  void aRunThatIsKilledTenTimesGivesTheBytesOfOneThatIsNot() throws Exception {
    Path plans = temp.resolve("plans");
    long bytes = new Variants(SOURCES).write(plans, PLANS);
    tell("%d plans of %s, %.1f MB, heap of 512 MB", PLANS, SOURCES, bytes / MEGABYTE);

    Run whole = new Run(plans, temp.resolve("whole"), temp);
    long start = System.nanoTime();
    String printed = whole.toTheEnd(Runtime.getRuntime().availableProcessors());
    long nanos = System.nanoTime() - start;
    printed.lines().forEach(this::tell);
    tell("heap in use: at most %d MB before a collection, %d MB after", boxed(whole.mostHeap()));

    Run killed = new Run(plans, temp.resolve("killed"), temp);
    int kills = kill(killed, (long) (nanos / 1e6));
    tell("killed %d times, then: %s", kills, killed.toTheEnd(1).lines().findFirst().orElse(""));
    assertThat(kills).isGreaterThanOrEqualTo(Math.min(KILLS, PLANS / 100));

    Map<String, String> expected = digests(temp.resolve("whole"));
    assertThat(digests(temp.resolve("killed"))).isEqualTo(expected);
    tell("%d files of the same bytes; whole run %.1f s", expected.size(), nanos / NANOS);
    Files.write(Path.of("target/bulk.txt"), report);
  }

  /** At random points; each run takes on where the one before was killed. */
  private int kill(Run run, long millis) throws IOException, InterruptedException {
    Random random = new Random(SEED);
    int kills = 0;
    for (int at = 0; at < KILLS; at++) {
      long patience = 500 + random.nextLong(Math.max(1, millis / 5));
      kills += run.killedAfter(patience, 1 + at % 4) ? 1 : 0;
    }
    return kills;
  }

  private static Map<String, String> digests(Path folder) throws Exception {
    Map<String, String> digests = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      digests.put(folder.relativize(file).toString(), digest(file));
    }
    return digests;
  }

  private static String digest(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in =
        new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Object[] boxed(int[] numbers) {
    return new Object[] {numbers[0], numbers[1]};
  }

  private void tell(String format, Object... arguments) {
    String line = arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
    report.add(line);
    System.out.println(line);
  }
}
