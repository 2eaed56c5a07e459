package org.policytext.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policytext.Fixtures;

/** Fuzzes one target after the other, each in a JVM of its own. */
final class Fuzz {
  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
  private static final int LONGEST_INPUT = 4096;
  private static final int HANG_AFTER_SECONDS = 120;
  private static final int MEGABYTES = 3072;

  private Fuzz() {}

  /**
   * Takes the folder for inputs and findings, the seconds a target, and which targets ({@code all},
   * or some of them with commas between).
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    for (FuzzTargets target : FuzzTargets.values()) {
      String name = target.name().toLowerCase(Locale.ROOT);
      boolean wanted = args[2].equals("all") || List.of(args[2].split(",")).contains(name);
      if (wanted && exitOf(target, Path.of(args[0], name), args[1]) != 0) {
        found.add(name);
      }
    }
    if (!found.isEmpty()) {
      throw new AssertionError("findings in " + args[0] + " of " + found);
    }
  }

  private static int exitOf(FuzzTargets target, Path folder, String seconds)
      throws IOException, InterruptedException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    Path dictionary = folder.resolve("words.dict");
    Files.write(dictionary, FuzzWords.entries());
    for (String seeds : target.seeds()) {
      for (String file : Fixtures.files(seeds).filter(name -> !name.endsWith(".json")).toList()) {
        Files.write(inputs.resolve(file), Fixtures.bytes(seeds + "/" + file));
      }
    }
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + MEGABYTES / 2 + "m",
            "-cp",
            System.getProperty("java.class.path"),
            JAZZER,
            "--target_class=" + target.type().getName(),
            "--instrumentation_includes=org.policytext.**",
            "--custom_hook_includes=org.policytext.**",
            "--trace=cov", // comparisons traced too, a parse takes a hundred times as long
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-dict=" + dictionary,
            "-max_total_time=" + seconds,
            "-max_len=" + LONGEST_INPUT,
            "-timeout=" + HANG_AFTER_SECONDS,
            "-rss_limit_mb=" + MEGABYTES,
            "-print_final_stats=1",
            inputs.toString())
        .inheritIO()
        .start()
        .waitFor();
  }
}
