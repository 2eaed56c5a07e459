package org.policytext.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside itself, then moved to its name. */
public final class WholeFile {
  private static final String PREFIX = ".policytext-";
  private static final String SUFFIX = ".tmp";
  private static final int NAME_START = 32;

  private WholeFile() {}

  /** Writes bytes to a stream. */
  @FunctionalInterface
  public interface Body {
    /** Writes all bytes of the file. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes {@code text} as UTF-8 to {@code target}. */
  public static void write(Path target, String text) throws IOException {
    write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes {@code target}; what stood there stays until the new file is complete.
   *
   * @throws IOException if the body throws it or the file cannot be written; nothing is left behind
   */
  public static void write(Path target, Body body) throws IOException {
    Path half = beside(target);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
        body.writeTo(out);
      }
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Removes what a killed process left half-written in {@code folder}. */
  static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path half : halves) {
        Files.deleteIfExists(half);
      }
    }
  }

  /** A name that no other file being written has, and no longer than file systems allow. */
  private static Path beside(Path target) {
    String name = target.getFileName().toString();
    String start = name.length() > NAME_START ? name.substring(0, NAME_START) : name;
    String unique = Integer.toHexString(name.hashCode()) + "-" + ProcessHandle.current().pid();
    return target.toAbsolutePath().resolveSibling(PREFIX + start + "-" + unique + SUFFIX);
  }
}
