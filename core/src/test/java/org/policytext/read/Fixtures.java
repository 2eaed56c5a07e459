package org.policytext.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that the reader is tried on. */
final class Fixtures {
  private static final String FOLDER = "/org/policytext/fixtures/";

  private Fixtures() {}

  static String plan(String name) {
    return text("documents/" + name + ".txt");
  }

  static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String path) {
    try (InputStream in = Fixtures.class.getResourceAsStream(FOLDER + path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
