package org.policytext.index;

import java.io.IOException;
import java.nio.file.Path;
import org.policytext.model.PolicyDocument;

/** Writes plans until it is killed. */
final class EndlessWriter {
  private static final int MOST = 100_000;

  private EndlessWriter() {}

  public static void main(String[] arguments) throws IOException {
    PolicyDocument plan = Plans.read("foshan");
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(Path.of(arguments[0]))) {
      for (int i = 1; i <= MOST; i++) {
        writer.add("plan " + i, "", plan);
        writer.commit();
        System.out.println("committed " + i);
      }
    }
  }
}
