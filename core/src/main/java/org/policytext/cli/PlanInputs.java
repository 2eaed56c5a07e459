package org.policytext.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The plans to index: files as named, and what looks like a plan in folders. */
record PlanInputs(List<Input> inputs) {
  private static final List<String> SUFFIXES =
      List.of(".txt", ".md", ".html", ".htm", ".docx", ".doc", ".pdf", ".json");
  private static final String JSON = ".json";
  private static final String PLAN_JSON = "{\"schemaVersion\":";

  /**
   * A file and the name that its plan has in the index: the path below the folder that was named.
   */
  record Input(String name, Path file) {}

  static PlanInputs under(List<Path> paths) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        inputs.addAll(inFolder(path));
      } else {
        inputs.add(new Input(path.getFileName().toString(), path));
      }
    }
    return new PlanInputs(inputs);
  }

  private static List<Input> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> wanted = files.filter(PlanInputs::isPlan).sorted().toList();
      return wanted.stream().map(file -> new Input(name(folder, file), file)).toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isPlan(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean looksLikePlan = SUFFIXES.stream().anyMatch(name::endsWith);
    return looksLikePlan
        && Files.isRegularFile(file)
        && (!name.endsWith(JSON) || opensAsPlan(file));
  }

  /** Folders hold other JSON too. */
  private static boolean opensAsPlan(Path file) {
    try (var in = Files.newInputStream(file)) {
      String opening = new String(in.readNBytes(PLAN_JSON.length() * 2), StandardCharsets.UTF_8);
      return opening.replaceAll("[ \\r\\n]", "").startsWith(PLAN_JSON);
    } catch (IOException e) {
      return true; // is told where it is read
    }
  }
}
