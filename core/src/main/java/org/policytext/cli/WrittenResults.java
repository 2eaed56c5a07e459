package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.policytext.batch.Format;
import org.policytext.batch.ResultFiles;
import picocli.CommandLine.Option;

/** {@code --out}, {@code --format} and {@code --bom}: where and how a result is written. */
final class WrittenResults {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "the folder to write to; without it the result goes to the terminal")
  private Path out;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "csv,xlsx,html",
      description = "any of csv, xlsx, html; default: all")
  private List<Format> formats;

  @Option(
      names = "--bom",
      description = "opens CSV files with a byte order mark, as Excel wants it")
  private boolean byteOrderMark;

  /** Tells whether files are written and nothing is printed. */
  boolean wanted() {
    return out != null;
  }

  /** Gives the formats, if all are those of tables and pages. */
  Set<Format> formats() {
    return Results.formats(formats);
  }

  /** Gives the files of one name: {@code compare.html}, {@code compare-units.csv}. */
  Results named(String name) throws IOException {
    return new Results(name, ResultFiles.in(out), byteOrderMark);
  }
}
