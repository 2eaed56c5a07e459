package org.policytext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.policytext.batch.Reasons;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line.
 *
 * <pre>{@code
 * java -jar policytext.jar convert plans --out results
 * }</pre>
 *
 * <p>Exit codes: 0 clean; 1 some file could not be read or written, the others are done; 2 usage.
 */
@Command(
    name = "policytext",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns Chinese government plans into data: tasks, units, targets.",
    footer = {
      "",
      "Examples:",
      "  policytext show 佛山.txt                  read one plan in the terminal",
      "  policytext explain 佛山.txt --task 2.1.3  why a task was read so",
      "  policytext convert plans --out results   a folder of plans into NAME.json",
      "  policytext convert plans --out results --format csv,xlsx,html",
      "                                           tables and pages to look at",
      "  policytext compare 佛山.txt 武汉.txt       indicators, tasks and units side by side",
      "  policytext index plans --index plans.index",
      "  policytext search --index plans.index 质押融资 lead:市科技局",
      "                                           find tasks and targets in many plans",
      "",
      "Completion in bash and zsh: source <(policytext generate-completion)",
      "",
      "Exit codes: 0 clean, 1 a file could not be read or written, 2 wrong usage."
    })
public final class Main implements Runnable {
  private static final int CLEAN = CommandLine.ExitCode.OK;
  private static final int FAILED = CommandLine.ExitCode.SOFTWARE;
  private static final int USAGE = CommandLine.ExitCode.USAGE;

  private final CommandLine commandLine;

  Main(Streams streams) {
    commandLine =
        new CommandLine(this)
            .addSubcommand(new ConvertCommand(streams))
            .addSubcommand(new ShowCommand(streams))
            .addSubcommand(new ExplainCommand(streams))
            .addSubcommand(new RepairCommand(streams))
            .addSubcommand(new CompareCommand(streams))
            .addSubcommand(new DiffCommand(streams))
            .addSubcommand(new StatsCommand(streams))
            .addSubcommand(new IndexCommand(streams))
            .addSubcommand(new SearchCommand())
            .addSubcommand(new ServeCommand())
            .addSubcommand(new GenerateCompletion())
            .setOut(streams.out())
            .setErr(streams.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler(Main::misused)
            .setExecutionExceptionHandler(Main::failed);
  }

  /**
   * Runs a command and gives its exit code.
   *
   * @param in standard input
   * @param out results
   * @param err complaints
   */
  public static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    return run(new Streams(in, out, err, false), arguments);
  }

  /** Runs a command on the streams of the process. */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(System.in, utf8(System.out), utf8(System.err), Terminal.isPresent());
    System.exit(run(streams, arguments));
  }

  private static int run(Streams streams, String... arguments) {
    int code = new Main(streams).commandLine.execute(arguments);
    streams.out().flush();
    streams.err().flush();
    return code;
  }

  /** Called alone, it shows what it can do. */
  @Override
  public void run() {
    commandLine.usage(commandLine.getOut());
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int misused(ParameterException fault, String[] arguments) {
    return complain(fault.getCommandLine(), fault.getMessage(), USAGE);
  }

  /** Faults of ours are thrown on: their trace is what we need to see. */
  private static int failed(Exception fault, CommandLine command, ParseResult result)
      throws Exception {
    if (fault instanceof UsageException) {
      return complain(command, fault.getMessage(), USAGE);
    }
    if (fault instanceof IOException io) {
      return complain(command, Reasons.of(io), FAILED);
    }
    if (fault instanceof UncheckedIOException io) {
      return complain(command, Reasons.of(io.getCause()), FAILED);
    }
    throw fault;
  }

  private static int complain(CommandLine command, String message, int code) {
    String line = message.strip().replaceAll("\\R\\s*", " ");
    String name = command.getCommandSpec().qualifiedName();
    String hint = code == USAGE ? " (see: " + name + " --help)" : "";
    command.getErr().println(name + ": " + line + hint);
    return code;
  }

  static int code(boolean clean) {
    return clean ? CLEAN : FAILED;
  }
}
