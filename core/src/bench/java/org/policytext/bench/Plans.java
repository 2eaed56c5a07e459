package org.policytext.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The plans that are measured, out of the fixtures. */
public enum Plans {
  SIMPLIFIED("documents/foshan", "documents/wuhan", "documents/linyi", "documents/guangxi"),
  TRADITIONAL("damaged/chongqing.repaired"),
  DAMAGED("damaged/chongqing");

  private static final String FOLDER = "/org/policytext/fixtures/";
  private final List<String> texts;

  Plans(String... names) {
    texts = List.of(names).stream().map(Plans::read).toList();
  }

  List<String> texts() {
    return texts;
  }

  int characters() {
    return texts.stream().mapToInt(String::length).sum();
  }

  /** Gives a plan of {@code length} characters: the tasks of all plans over and over. */
  static String ofLength(int length) {
    String all = String.join("\n", SIMPLIFIED.texts);
    return all.repeat(length / all.length() + 1).substring(0, length);
  }

  private static String read(String name) {
    try (InputStream bytes = Plans.class.getResourceAsStream(FOLDER + name + ".txt")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
