package org.policytext.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands finished in an output folder: one line of JSON an input, added when all its files are
 * complete. A killed process leaves at most one torn line, the last; it counts as not written.
 */
final class Manifest {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path file;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * A finished input.
   *
   * @param name of its outputs
   * @param key of the input's bytes, the options and the library
   * @param files relative to the output folder
   * @param counts of the plan
   */
  record Entry(String name, String key, List<String> files, Counts counts) {
    Entry {
      files = List.copyOf(files);
    }
  }

  private Manifest(Path file) {
    this.file = file;
  }

  /** Opens the manifest, and rewrites it so that lines added next stand on lines of their own. */
  static Manifest open(Path file) throws IOException {
    Manifest manifest = new Manifest(file);
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().map(Manifest::entry).flatMap(Optional::stream).forEach(manifest::put);
    }
    manifest.tidy();
    return manifest;
  }

  /** Gives the entry of {@code name}, if it has this key and all its files are there. */
  synchronized Optional<Entry> finished(String name, String key, Path folder) {
    return Optional.ofNullable(entries.get(name))
        .filter(entry -> entry.key().equals(key))
        .filter(entry -> entry.files().stream().map(folder::resolve).allMatch(Files::exists));
  }

  synchronized void add(Entry entry) throws IOException {
    Files.writeString(file, line(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    put(entry);
  }

  /** Writes the entries in order of name, so that the order of finishing leaves no trace. */
  synchronized void tidy() throws IOException {
    List<String> lines = new ArrayList<>();
    entries.values().forEach(entry -> lines.add(line(entry)));
    WholeFile.write(file, String.join("", lines));
  }

  private void put(Entry entry) {
    entries.put(entry.name(), entry);
  }

  private static String line(Entry entry) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("name", entry.name());
      json.writeStringField("key", entry.key());
      json.writeArrayFieldStart("files");
      for (String file : entry.files()) {
        json.writeString(file);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("counts");
      json.writeNumberField("documents", entry.counts().documents());
      json.writeNumberField("tasks", entry.counts().tasks());
      json.writeNumberField("units", entry.counts().units());
      json.writeNumberField("targets", entry.counts().targets());
      json.writeNumberField("notices", entry.counts().notices());
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line + "\n";
  }

  /** Made when a manifest is read: a first run has none. */
  private static final class Reading {
    static final JsonMapper MAPPER = new JsonMapper();
  }

  private static Optional<Entry> entry(String line) {
    try {
      return Optional.of(Reading.MAPPER.readValue(line, Entry.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
