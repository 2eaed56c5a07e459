package org.policytext.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.policytext.read.DecodedText;

/** Reads the text of an input, and the digest that tells whether it has changed. */
final class InputReader {
  private final Optional<String> textField;

  InputReader(Optional<String> textField) {
    this.textField = textField;
  }

  /** Gives the SHA-256 of the bytes of {@code input}. */
  String digest(Input input) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = open(input);
        DigestInputStream digesting = new DigestInputStream(in, digest)) {
      digesting.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  DecodedText read(Input input) throws IOException {
    return Records.isRecord(input) ? readRecord(input) : read(input.path());
  }

  /** The one place that knows how a document becomes text. */
  static DecodedText read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    return decoded(bytes, path.getFileName().toString(), text(bytes), "text/plain");
  }

  private DecodedText readRecord(Input input) throws IOException {
    String field =
        textField.orElseThrow(
            () -> new IOException("say which field holds the text: --text-field NAME"));
    byte[] bytes;
    try (InputStream in = open(input)) {
      bytes = in.readAllBytes();
    }
    String text = Records.text(bytes, field);
    return decoded(bytes, input.file(), text, "application/json");
  }

  private static DecodedText decoded(byte[] bytes, String name, String text, String mediaType) {
    String digest = HexFormat.of().formatHex(sha256().digest(bytes));
    return new DecodedText(
        text, Optional.of(name), mediaType, Optional.of("UTF-8"), Optional.of(digest), List.of());
  }

  private static String text(byte[] bytes) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static InputStream open(Input input) throws IOException {
    if (input.line().isEmpty()) {
      return Files.newInputStream(input.path());
    }
    try (InputStream in = Files.newInputStream(input.path())) {
      in.skipNBytes(input.line().get().offset());
      return new ByteArrayInputStream(in.readNBytes(input.line().get().length()));
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
