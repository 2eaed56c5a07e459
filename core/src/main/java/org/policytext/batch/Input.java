package org.policytext.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where one plan comes from: a file, or a line of a JSON Lines file.
 *
 * @param path to read
 * @param file the path relative to the folder that was named, with slashes; for a line with its
 *     number: {@code plans.jsonl:12}
 * @param name of the outputs, unlike that of any other input
 * @param line the part of the file, where it holds many plans
 */
record Input(Path path, String file, String name, Optional<Line> line) {
  /**
   * A line of a file.
   *
   * @param number from 1
   * @param offset of its first byte
   * @param length in bytes, without the line feed
   */
  record Line(int number, long offset, int length) {}

  Input named(String name) {
    return new Input(path, file, name, line);
  }

  /** Gives the path as a message names it. */
  String shown() {
    return line.map(it -> path + ":" + it.number()).orElse(path.toString());
  }

  Failure failed(String reason) {
    return new Failure(shown(), file, reason);
  }
}
