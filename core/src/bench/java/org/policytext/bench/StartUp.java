package org.policytext.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.policytext.PolicyParser;
import org.policytext.cli.Main;

/**
 * What a new JVM takes for its own start, for a first parse and for the conversion of one plan:
 * without class-data sharing, with the JDK's own archive, and, where the jar of the command line is
 * built, with an archive of our classes too.
 */
final class StartUp {
  private static final int RUNS = 7;
  private static final String NOTHING = "nothing";
  private static final String PARSE = "parse";
  private static final String CONVERT = "convert";

  private final Path folder;
  private final Path jar;

  /**
   * Measures with files in {@code folder}, a build's target folder: {@code policytext.jar} is taken
   * from it if it is there.
   */
  StartUp(Path folder) {
    this.folder = folder;
    this.jar = folder.resolve("policytext.jar");
  }

  /** Parses the plan in a file, the first that this JVM parses. */
  public static void main(String[] args) throws IOException {
    PolicyParser.create().parse(Files.readString(Path.of(args[0])));
  }

  /** Gives the rows of the table: milliseconds over the JVM's own start, and times that start. */
  List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| start-up | class-data sharing | ms over the JVM's own | times the JVM's own |");
    rows.add("|---|---|---|---|");
    rows.addAll(rows("none", "-Xshare:off", PARSE, CONVERT));
    rows.addAll(rows("of the JDK", "-Xshare:auto", PARSE, CONVERT));
    if (Files.exists(jar)) {
      Path archive = folder.resolve("policytext.jsa");
      run(CONVERT, "-XX:ArchiveClassesAtExit=" + archive);
      rows.addAll(rows("of all classes", "-XX:SharedArchiveFile=" + archive, CONVERT));
    }
    return rows;
  }

  private List<String> rows(String sharing, String option, String... works) throws IOException {
    double own = milliseconds(NOTHING, option);
    List<String> rows = new ArrayList<>();
    for (String work : works) {
      double all = milliseconds(work, option);
      String form = "| %s | %s | %.0f | %.1f |";
      rows.add(String.format(Locale.ROOT, form, work, sharing, all - own, all / own));
    }
    return rows;
  }

  /** The median of some runs. */
  private double milliseconds(String work, String option) throws IOException {
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      times[i] = run(work, option);
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private double run(String work, String option) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.addAll(arguments(work));
    ProcessBuilder java =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    if (java.start().onExit().join().exitValue() != 0) {
      throw new IllegalStateException(String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private List<String> arguments(String work) throws IOException {
    String own = System.getProperty("java.class.path");
    Path plan = folder.resolve("start-up.txt");
    Files.writeString(plan, Plans.SIMPLIFIED.texts().get(0));
    return switch (work) {
      case PARSE -> List.of("-cp", own, StartUp.class.getName(), plan.toString());
      case CONVERT -> {
        String path = Files.exists(jar) ? jar.toString() : own;
        // a folder of its own: what is converted already is not converted again
        String out = Files.createTempDirectory(folder, "start-up").toString();
        yield List.of("-cp", path, Main.class.getName(), CONVERT, plan.toString(), "--out", out);
      }
      default -> List.of("-version");
    };
  }
}
