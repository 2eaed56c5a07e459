package org.policytext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** The texts and expectations of the fixtures module, family by family. */
public final class Fixtures {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final PolicyParser PARSER = PolicyParser.create();
  private static final List<String> PRINTED =
      List.of("at", "statedAt", "yearStatedAt", "source", "repairs", "raw", "printed", "message");

  /** The families read so far: mutation tests ask for them thousands of times. */
  private static final Map<String, List<Fixture>> FAMILIES = new ConcurrentHashMap<>();

  private Fixtures() {}

  /** A text with what a careful reader finds in it. */
  public record Fixture(String family, String name, String text, JsonNode expected) {
    /**
     * Gives how {@code document}, as which the text was read, differs from the expectation; one
     * that states no notices wants none but that a text has no title.
     */
    List<String> differences(PolicyDocument document) {
      List<String> differences = Subset.differences(expected, tree(document));
      return expected.has("notices") || differences.size() > 0 ? differences : told(document);
    }

    private static List<String> told(PolicyDocument document) {
      return document.notices().stream()
          .filter(notice -> !notice.code().equals("no-title"))
          .map(notice -> "/notices: " + notice)
          .toList();
    }

    @Override
    public String toString() {
      return family + "/" + name;
    }
  }

  /**
   * Gives the fixtures of a family by name; a text without expectation, or the other way round, is
   * a fault.
   */
  public static List<Fixture> family(String family) {
    return FAMILIES.computeIfAbsent(family, Fixtures::read);
  }

  /** Gives a document as the tree that its JSON is. */
  static JsonNode tree(PolicyDocument document) {
    try {
      return JSON.readTree(PolicyJson.write(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives what is read in {@code text}, without the places, without what is as printed, and without
   * the notices of a character that may be converted in two ways.
   */
  static JsonNode facts(String text) {
    JsonNode tree = tree(PARSER.parse(text));
    strip(tree);
    ArrayNode notices = (ArrayNode) tree.get("notices");
    notices.removeIf(notice -> notice.get("code").asText().equals("ambiguous-character"));
    return tree;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(PRINTED);
    }
    node.forEach(Fixtures::strip);
  }

  private static List<Fixture> read(String family) {
    try (Stream<Path> files = Files.list(folder().resolve(family))) {
      List<Path> sorted = files.sorted().toList();
      requireTwins(sorted);
      return sorted.stream()
          .filter(file -> isNamed(file, ".txt"))
          .map(file -> fixture(family, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a file of the fixtures as text. */
  public static String text(String path) {
    return content(folder().resolve(path));
  }

  /** Gives the names of the files in a folder of the fixtures. */
  public static Stream<String> files(String path) {
    try (Stream<Path> files = Files.list(folder().resolve(path))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a file of the fixtures. */
  public static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture fixture(String family, Path text) {
    String file = text.getFileName().toString();
    String name = file.substring(0, file.length() - ".txt".length());
    return new Fixture(family, name, content(text), json(text.resolveSibling(name + ".json")));
  }

  private static void requireTwins(List<Path> files) {
    for (Path file : files) {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.lastIndexOf('.'));
      Path twin = file.resolveSibling(stem + (name.endsWith(".txt") ? ".json" : ".txt"));
      if (!Files.exists(twin)) {
        throw new IllegalStateException(file + " has no twin " + twin.getFileName());
      }
    }
  }

  private static boolean isNamed(Path file, String ending) {
    return file.getFileName().toString().endsWith(ending);
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(content(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      URI uri = Fixtures.class.getResource("/org/policytext/fixtures/documents/foshan.txt").toURI();
      if (uri.getScheme().equals("jar")) {
        return jar(uri).getPath("/org/policytext/fixtures");
      }
      return Path.of(uri).getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileSystem jar(URI uri) {
    try {
      return FileSystems.getFileSystem(uri);
    } catch (FileSystemNotFoundException e) {
      try {
        return FileSystems.newFileSystem(uri, Map.of());
      } catch (IOException io) {
        throw new UncheckedIOException(io);
      }
    }
  }
}
