package org.policytext.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where plans come from: a file, or a row of a data set.
 *
 * @param path to read
 * @param file the path relative to the folder that was named, with slashes; of a row with its
 *     number: {@code plans.jsonl#12}
 * @param name of the outputs, unlike that of any other input
 * @param row of a data set, from 1
 */
record Input(Path path, String file, String name, Optional<Integer> row) {
  static Input of(Path path, String file) {
    return new Input(path, file, "", Optional.empty());
  }

  Input named(String name) {
    return new Input(path, file, name, row);
  }

  Input row(int number) {
    return new Input(path, file + "#" + number, name + "-" + number, Optional.of(number));
  }

  /** Gives the path as a message names it. */
  String shown() {
    return row.map(number -> path + "#" + number).orElse(path.toString());
  }

  Failure failed(String reason) {
    return new Failure(shown(), file, reason);
  }

  /** Tells whether the file holds a plan in each row: a data set, by its ending. */
  boolean isDataSet() {
    return InputFinder.DATA_SETS.contains(InputFinder.extension(path));
  }
}
