package org.policytext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.policytext.message.Language;
import org.policytext.message.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code --lang}: is looked for before anything is said, so that all is said in it. */
final class SpokenLanguage {
  static final String OPTION = "--lang";

  private SpokenLanguage() {}

  /**
   * Gives the messages of the language that is asked for; English where none or no known one is.
   */
  static Messages of(String... arguments) {
    Language language = Language.EN;
    for (int at = 0; at < arguments.length; at++) {
      String next = at + 1 < arguments.length ? arguments[at + 1] : "";
      String asked = arguments[at].equals(OPTION) ? next : afterSign(arguments[at]);
      language =
          Arrays.stream(Language.values())
              .filter(it -> it.tag().equalsIgnoreCase(asked))
              .findFirst()
              .orElse(language);
    }
    return Messages.in(language);
  }

  private static String afterSign(String argument) {
    String sign = OPTION + "=";
    return argument.startsWith(sign) ? argument.substring(sign.length()) : "";
  }

  /** Gives the help of the commands in the language; absent for English, which stands with them. */
  static Optional<ResourceBundle> help(Messages messages) {
    if (messages.language() == Language.EN) {
      return Optional.empty();
    }
    String name = "help_" + messages.language().tag() + ".properties";
    try (InputStream in = SpokenLanguage.class.getResourceAsStream(name)) {
      return Optional.of(
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells what is wrong with the arguments. */
  static String told(ParameterException fault, Messages messages) {
    if (fault instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(SpokenLanguage::name).collect(Collectors.joining(", "));
      return messages.say("missing: %s", names);
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return messages.say("not understood: %s", String.join(" ", unmatched.getUnmatched()));
    }
    return fault.getMessage();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
