package org.policytext.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is fuzzed, each with its inputs in {@code fuzz/} of the fixtures. */
enum FuzzTargets {
  PARSE(
      ParseFuzz.class,
      ParseFuzz::fuzzerTestOneInput,
      "unit-lists",
      "numbering",
      "targets",
      "headers",
      "citations",
      "checks",
      "pages",
      "damaged"),
  FILE(FileFuzz.class, FileFuzz::fuzzerTestOneInput, "files"),
  LEXICON(LexiconFuzz.class, LexiconFuzz::fuzzerTestOneInput),
  QUERY(QueryFuzz.class, QueryFuzz::fuzzerTestOneInput),
  JSON(JsonFuzz.class, JsonFuzz::fuzzerTestOneInput);

  /** Reads one input and throws if a law is lost. */
  interface Target {
    void read(byte[] input) throws Exception;
  }

  private final Class<?> type;
  private final Target target;
  private final List<String> families;

  FuzzTargets(Class<?> type, Target target, String... families) {
    this.type = type;
    this.target = target;
    this.families = List.of(families);
  }

  /** Gives the class that Jazzer runs. */
  Class<?> type() {
    return type;
  }

  void read(byte[] input) throws Exception {
    target.read(input);
  }

  /** Gives the folder of its inputs. */
  String folder() {
    return "fuzz/" + name().toLowerCase(Locale.ROOT);
  }

  /** Gives the folders of what it starts from: its own and families of fixtures. */
  List<String> seeds() {
    List<String> seeds = new ArrayList<>(families);
    seeds.add(folder());
    return seeds;
  }
}
