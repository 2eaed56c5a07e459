package org.policytext.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --index}: the folder that an index is in. */
final class IndexFolder {
  @Option(
      names = {"-i", "--index"},
      required = true,
      paramLabel = "DIR",
      description = "the folder of the index; `index` makes it where it is missing")
  private Path folder;

  Path get() {
    return folder;
  }
}
