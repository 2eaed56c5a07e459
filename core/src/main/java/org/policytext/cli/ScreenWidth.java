package org.policytext.cli;

import picocli.CommandLine.Option;

/** The option {@code --width}, the same for all commands that print for reading. */
final class ScreenWidth {
  private static final int NARROWEST = 40;
  private static final int USUAL = 80;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "of the terminal; default: what COLUMNS says, or 80")
  private int width = columns();

  int get() {
    if (width < NARROWEST) {
      throw new UsageException("--width " + width + ": at least " + NARROWEST);
    }
    return width;
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    boolean number = columns != null && columns.matches("[0-9]{2,4}");
    return number ? Math.max(NARROWEST, Integer.parseInt(columns)) : USUAL;
  }
}
