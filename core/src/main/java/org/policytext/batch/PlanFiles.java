package org.policytext.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policytext.PolicyParser;
import org.policytext.batch.table.Plan;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** Reads one plan: a document, or the canonical JSON that was made of it. */
public final class PlanFiles {
  private PlanFiles() {}

  /**
   * Gives the plan in {@code file}; the ending {@code json} tells canonical JSON.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public static PolicyDocument read(Path file) throws IOException {
    try {
      return InputFinder.extension(file).equals("json")
          ? PolicyJson.read(Files.readString(file))
          : PolicyParser.create().parse(InputReader.read(file));
    } catch (IOException e) {
      throw new IOException(file + ": " + Reasons.of(e), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not the canonical JSON of a plan", e);
    }
  }

  /**
   * Gives the plans in {@code files}, each named by its file; of two files of one name the second
   * is {@code plan-2}.
   */
  public static List<Plan> readAll(List<Path> files) throws IOException {
    List<Plan> plans = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Path file : files) {
      String name = stem(file);
      String free = name;
      for (int number = 2; !taken.add(free); number++) {
        free = name + "-" + number;
      }
      plans.add(new Plan(free, file.getFileName().toString(), read(file)));
    }
    return plans;
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
