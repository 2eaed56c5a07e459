package org.policytext.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.policytext.index.PolicyIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code policytext serve}: a search page for this machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a search page for an index, on this machine only. It reads the index and nothing",
      "else; `index` may run meanwhile. Stop it with Ctrl+C."
    },
    footer = {
      "",
      "Example:",
      "  policytext serve --index plans.index     then open http://127.0.0.1:8642/",
      "",
      "/search.json?q=QUERY&limit=N gives what `search --format json` gives.",
      "Exit codes: 0 stopped, 1 no index or the port is taken, 2 wrong usage."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Mixin private IndexFolder folder;

  @Mixin private OwnLexicon lexicon;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "8642",
      description = "0 takes any free one; default: 8642")
  private int port;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LARGEST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port " + port + ": 0 to 65535");
    }
    try (PolicyIndex index = PolicyIndex.open(folder.get(), lexicon.orStandard());
        SearchServer server = SearchServer.start(index, port)) {
      spec.commandLine().getOut().println("http://127.0.0.1:" + server.port() + "/");
      spec.commandLine().getOut().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
