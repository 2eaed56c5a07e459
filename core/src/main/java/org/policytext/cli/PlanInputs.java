package org.policytext.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytext.PolicyParser;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;
import org.policytext.read.DecodedText;

/** The plans to index: files as named, and what looks like a plan in folders. */
record PlanInputs(List<Input> inputs) {
  private static final List<String> SUFFIXES = List.of(".txt", ".md", ".json");
  private static final String JSON = ".json";
  private static final String PLAN_JSON = "{\"schemaVersion\":";

  /**
   * A file and the name that its plan has in the index: the path below the folder that was named.
   */
  record Input(String name, Path file) {
    /** Gives the plan, or only its version if that is {@code version}. */
    Plan readUnless(String version) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      String own = Version.number() + " " + sha256(bytes);
      return own.equals(version)
          ? new Plan(own, Optional.empty())
          : new Plan(own, Optional.of(plan(file, bytes)));
    }
  }

  /**
   * A plan that was read.
   *
   * @param version of our library and of the file
   * @param document absent where the index has this version
   */
  record Plan(String version, Optional<PolicyDocument> document) {
    boolean isUnchanged() {
      return document.isEmpty();
    }
  }

  static PlanInputs under(List<Path> paths) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        inputs.addAll(inFolder(path));
      } else {
        inputs.add(new Input(path.getFileName().toString(), path));
      }
    }
    return new PlanInputs(inputs);
  }

  private static List<Input> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> wanted = files.filter(PlanInputs::isPlan).sorted().toList();
      return wanted.stream().map(file -> new Input(name(folder, file), file)).toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isPlan(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean looksLikePlan = SUFFIXES.stream().anyMatch(name::endsWith);
    return looksLikePlan
        && Files.isRegularFile(file)
        && (!name.endsWith(JSON) || opensAsPlan(file));
  }

  /** Folders hold other JSON too. */
  private static boolean opensAsPlan(Path file) {
    try (var in = Files.newInputStream(file)) {
      String opening = new String(in.readNBytes(PLAN_JSON.length() * 2), StandardCharsets.UTF_8);
      return opening.replaceAll("[ \\r\\n]", "").startsWith(PLAN_JSON);
    } catch (IOException e) {
      return true; // is told where it is read
    }
  }

  private static PolicyDocument plan(Path file, byte[] bytes) throws IOException {
    String name = file.getFileName().toString();
    String text = decoded(bytes);
    if (!name.endsWith(JSON)) {
      return PolicyParser.create().parse(text(name, bytes, text));
    }
    try {
      return PolicyJson.read(text);
    } catch (IllegalArgumentException e) {
      throw new IOException("not the JSON of a plan", e);
    }
  }

  private static DecodedText text(String name, byte[] bytes, String text) {
    return new DecodedText(
        text,
        Optional.of(name),
        "text/plain",
        Optional.of(StandardCharsets.UTF_8.name()),
        Optional.of(sha256(bytes)),
        List.of());
  }

  private static String decoded(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** The version of our library: another one may read more. */
  private static final class Version {
    static String number() {
      String version = PolicyParser.class.getPackage().getImplementationVersion();
      return version == null ? "unpacked" : version;
    }
  }
}
