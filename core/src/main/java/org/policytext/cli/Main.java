package org.policytext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policytext.batch.Reasons;
import org.policytext.message.Language;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

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
      "Completion in bash and zsh: source <(policytext generate-completion)",
      "",
      "Exit codes: 0 clean, 1 a file could not be read or written, 2 wrong usage."
    })
public final class Main implements Runnable {
  private static final int WIDTH = 120;
  private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

  static {
    EXAMPLES.put("policytext show 佛山.txt", "one plan, for reading in the terminal");
    EXAMPLES.put(
        "policytext convert plans --out results --format xlsx,html",
        "a folder of plans as a workbook and pages");
    EXAMPLES.put(
        "policytext compare 佛山.txt 武汉.txt", "indicators, tasks and units of plans side by side");
  }

  private static final int CLEAN = CommandLine.ExitCode.OK;
  private static final int FAILED = CommandLine.ExitCode.SOFTWARE;
  private static final int USAGE = CommandLine.ExitCode.USAGE;

  private final CommandLine commandLine;
  private final Streams streams;

  /** Was read before all else: what is said here is in it already. */
  @Option(
      names = SpokenLanguage.OPTION,
      scope = ScopeType.INHERIT,
      paramLabel = "LANGUAGE",
      description = "en or zh, of messages and pages; data is the same; default: en")
  private Language language;

  Main(Streams streams) {
    this.streams = streams;
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
            .setParameterExceptionHandler(this::misused)
            .setExecutionExceptionHandler(this::failed);
    SpokenLanguage.help(streams.messages()).ifPresent(commandLine::setResourceBundle);
  }

  /**
   * Runs a command and gives its exit code.
   *
   * @param in standard input
   * @param out results
   * @param err complaints
   */
  public static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    return run(new Streams(in, out, err, false, SpokenLanguage.of(arguments)), arguments);
  }

  /** Runs a command on the streams of the process. */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            System.in,
            utf8(System.out),
            utf8(System.err),
            Terminal.isPresent(),
            SpokenLanguage.of(arguments));
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
    Grid examples = new Grid(List.of(streams.say("Examples"), ""));
    EXAMPLES.forEach((line, does) -> examples.add(List.of("  " + line, streams.say(does))));
    PrintWriter out = commandLine.getOut();
    out.println(streams.say("Turns Chinese government plans into data: tasks, units, targets."));
    out.println();
    examples.print(WIDTH, out);
    out.println();
    out.println(streams.say("All commands: policytext --help"));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private int misused(ParameterException fault, String[] arguments) {
    String message = SpokenLanguage.told(fault, streams.messages());
    return complain(fault.getCommandLine(), message, USAGE);
  }

  /** Faults of ours are thrown on: their trace is what we need to see. */
  private int failed(Exception fault, CommandLine command, ParseResult result) throws Exception {
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

  private int complain(CommandLine command, String message, int code) {
    String line = streams.messages().tell(message.strip().replaceAll("\\R\\s*", " "));
    String name = command.getCommandSpec().qualifiedName();
    String hint = code == USAGE ? streams.say(" (see: %s --help)", name) : "";
    command.getErr().println(name + ": " + line + hint);
    return code;
  }

  static int code(boolean clean) {
    return clean ? CLEAN : FAILED;
  }
}
