package org.policytext.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in words why something failed. */
public final class Reasons {
  private Reasons() {}

  /** Gives the reason on one line: {@code no such file}. */
  public static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof CharacterCodingException) {
      return "not UTF-8 text";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return line(system.getReason());
    }
    return line(Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getName()));
  }

  /** Gives the reason without the name of {@code file}, where its message begins with it. */
  static String of(IOException failure, Path file) {
    String reason = of(failure);
    String name = file.getFileName() + ": ";
    return reason.startsWith(name) ? reason.substring(name.length()) : reason;
  }

  /** Gives the reason for any failure of a worker; what is no I/O is a fault of ours. */
  static String of(Throwable failure, Path file) {
    return failure instanceof IOException io
        ? of(io, file)
        : "internal fault: " + line(failure.toString());
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\R", " ");
  }
}
