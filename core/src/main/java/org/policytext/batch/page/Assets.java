package org.policytext.batch.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Style and script of a page.
 *
 * @param style to stand in the page
 * @param script to stand in the page
 */
record Assets(String style, String script) {
  static final Assets PLAN = of("plan.css", "plan.js");
  static final Assets INDEX = of("index.css", "index.js");
  static final Assets COMPARISON = new Assets(style("index.css", "compare.css"), read("theme.js"));

  static final Assets DIFF =
      new Assets(style("index.css", "compare.css", "diff.css"), read("theme.js"));

  private static Assets of(String style, String script) {
    return new Assets(style(style), read("theme.js") + read(script));
  }

  private static String style(String... names) {
    return read("page.css") + Stream.of(names).map(Assets::read).collect(Collectors.joining());
  }

  /** Lets the page ask for nothing, and run this script only. */
  String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest() + "'";
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
