package org.policytext.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.policytext.PolicyParser;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Repair;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policytext repair}: a plan's text mended, or what was mended and why. */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    header = "Prints the text of a plan with its damage mended.",
    footer = {
      "",
      "Examples:",
      "  policytext repair 重庆.txt              the mended text",
      "  policytext repair 重庆.txt --explain    a line for each repair instead"
    })
final class RepairCommand implements Callable<Integer> {
  private static final String STDIN = "-";

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "a plan, or - for stdin")
  private Path file;

  @Option(
      names = "--explain",
      description = "tells each repair: line:column, damaged, repaired, kind, certainty, why")
  private boolean explain;

  RepairCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DecodedText decoded = decoded();
    PolicyDocument document = PolicyParser.create().parse(decoded);
    if (explain) {
      explain(decoded.text(), document);
    } else {
      streams.out().print(mended(decoded.text(), outermost(document.repairs())));
    }
    return Main.code(true);
  }

  private DecodedText decoded() throws IOException {
    DocumentReader reader = DocumentReader.create();
    return file.toString().equals(STDIN)
        ? DecodedText.of(new String(streams.in().readAllBytes(), StandardCharsets.UTF_8))
        : reader.read(file);
  }

  /** A repair of lines may hold one of text; the outer one has what both gave. */
  private static List<Repair> outermost(List<Repair> repairs) {
    List<Repair> outermost = new ArrayList<>();
    for (Repair repair : repairs) {
      int last = outermost.size() - 1;
      if (last >= 0 && repair.at().contains(outermost.get(last).at())) {
        outermost.set(last, repair);
      } else if (last < 0 || repair.at().start() >= outermost.get(last).at().end()) {
        outermost.add(repair);
      }
    }
    return outermost;
  }

  private static String mended(String given, List<Repair> repairs) {
    StringBuilder text = new StringBuilder(given.length());
    int from = 0;
    for (Repair repair : repairs) {
      text.append(given, from, repair.at().start()).append(repair.repaired());
      from = repair.at().end();
    }
    return text.append(given, from, given.length()).toString();
  }

  private void explain(String given, PolicyDocument document) {
    LineColumns places = LineColumns.of(given);
    for (Repair repair : document.repairs()) {
      streams
          .out()
          .printf(
              "%s\t%s\t%s\t%s\t%s\t%s%n",
              places.start(repair.at()),
              visible(repair.damaged()),
              visible(repair.repaired()),
              repair.kind(),
              repair.certainty().name().toLowerCase(Locale.ROOT),
              why(repair.kind()));
    }
  }

  /** A line break or tab would break the row. */
  private static String visible(String text) {
    return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }

  private static String why(String kind) {
    return switch (kind) {
      case "gbk-shift" -> "GBK read one byte off; read again with the lost byte";
      case "pinyin-note" -> "the bracket is a reading of the character before it";
      case "code-point" -> "a sign that stands for the usual one";
      case "quotation-mark" -> "quotes in pairs around a title";
      case "letter-spacing" -> "single characters parted by the same space";
      case "line-join" -> "a line of full width goes on in the next one";
      case "line-break" -> "a heading or item begins within the line";
      case "table-cell" -> "the cells of a row, one a line, stand on one line";
      case "line-end" -> "line ends are one line feed";
      case "page-mark" -> "a page number between two lines";
      default -> "decoded with a wrong charset; the bytes read right in another";
    };
  }
}
