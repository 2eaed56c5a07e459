package org.policytext.batch.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Style and script of a page.
 *
 * @param style to stand in the page
 * @param script to stand in the page
 */
record Assets(String style, String script) {
  static final Assets PLAN = new Assets(read("page.css") + read("plan.css"), read("plan.js"));
  static final Assets INDEX = new Assets(read("page.css") + read("index.css"), read("index.js"));

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
