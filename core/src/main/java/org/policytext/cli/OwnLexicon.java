package org.policytext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** {@code --lexicon}: a folder with rows that stand before those of the standard lexicon. */
final class OwnLexicon {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = {
        "a folder with own rows for the tables of the lexicon, such as",
        "unit-lists.tsv; they stand before the standard rows"
      })
  private Path folder;

  /** Gives the lexicon, absent where none was named. */
  Optional<Lexicon> get() throws IOException {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Lexicon.from(folder));
    } catch (IllegalStateException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Gives the lexicon that was named, or else the standard one. */
  Lexicon orStandard() throws IOException {
    return get().orElseGet(Lexicon::standard);
  }

  /** Gives a parser that reads by it. */
  PolicyParser parser() throws IOException {
    return get().map(PolicyParser::using).orElseGet(PolicyParser::create);
  }
}
