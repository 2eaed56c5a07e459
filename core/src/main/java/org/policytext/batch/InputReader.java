package org.policytext.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;

/** Reads the text of an input, and the digest that tells whether it has changed. */
final class InputReader {
  private final DocumentReader documents = DocumentReader.create();

  /** Gives the SHA-256 of the bytes of a file. */
  static String digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  DecodedText read(Input input) throws IOException {
    if (input.isDataSet()) {
      throw new IOException("a data set: say which field holds the text (--text-field NAME)");
    }
    return documents.read(input.path());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
