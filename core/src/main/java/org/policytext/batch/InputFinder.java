package org.policytext.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the plans under paths: files as named, folders with all below them, wildcards where the
 * shell has not resolved them. Hidden files and the folder of the outputs are passed.
 */
final class InputFinder {
  private static final List<String> DOCUMENTS =
      List.of("txt", "md", "html", "htm", "docx", "doc", "pdf");
  private static final String WILDCARDS = "*?[{";
  static final List<String> DATA_SETS = List.of("json", "jsonl", "csv");

  private final Set<String> extensions;
  private final Set<Path> excluded;
  private final Map<Path, Input> found = new LinkedHashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  /**
   * @param dataSets whether JSON, JSON Lines and CSV files in folders hold plans
   * @param excluded folders to pass
   */
  InputFinder(boolean dataSets, Path... excluded) {
    List<String> extensions = new ArrayList<>(DOCUMENTS);
    if (dataSets) {
      extensions.addAll(DATA_SETS);
    }
    this.extensions = Set.copyOf(extensions);
    this.excluded =
        Stream.of(excluded)
            .map(folder -> folder.toAbsolutePath().normalize())
            .collect(Collectors.toSet());
  }

  Inputs find(List<Path> paths) throws IOException {
    for (Path path : paths) {
      add(path);
    }
    List<Input> plans = new ArrayList<>(found.values());
    plans.sort(Comparator.comparing(Input::file).thenComparing(Input::shown));
    return new Inputs(plans, failures);
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path, file -> extensions.contains(extension(file)));
    } else if (Files.exists(path)) {
      addFile(path, path.getFileName());
    } else if (hasWildcard(path)) {
      addMatches(path);
    } else {
      fail(path, "no such file");
    }
  }

  // plans/*.txt, plans/*/2024*.docx, plans/**.{md,txt}
  private void addMatches(Path pattern) throws IOException {
    Path folder = pattern;
    while (folder != null && hasWildcard(folder)) {
      folder = folder.getParent();
    }
    Path root = folder == null ? Path.of("") : folder;
    String glob = (folder == null ? pattern : folder.relativize(pattern)).toString();
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + glob.replace('\\', '/'));
    if (!Files.isDirectory(root)) {
      fail(pattern, "no such file");
      return;
    }
    addFolder(root, file -> matcher.matches(root.relativize(file)));
  }

  private void addFolder(Path folder, PathMatcher wanted) throws IOException {
    if (isExcluded(folder)) {
      fail(folder, "is the folder of the outputs: choose another");
      return;
    }
    int before = found.size() + failures.size();
    Files.walkFileTree(folder, new Visitor(folder, wanted));
    if (found.size() + failures.size() == before) {
      fail(folder, "no plan in it (looked for " + String.join(", ", sorted(extensions)) + ")");
    }
  }

  private boolean isExcluded(Path folder) {
    return excluded.contains(folder.toAbsolutePath().normalize());
  }

  private void addFile(Path path, Path file) {
    String slashed = file.toString().replace('\\', '/');
    found.putIfAbsent(path.toAbsolutePath().normalize(), Input.of(path, slashed));
  }

  private void fail(Path path, String reason) {
    failures.add(new Failure(path.toString(), String.valueOf(path.getFileName()), reason));
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private static boolean hasWildcard(Path path) {
    return path.toString().chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final PathMatcher wanted;

    Visitor(Path root, PathMatcher wanted) {
      this.root = root;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passed = isExcluded(folder) || !folder.equals(root) && isHidden(folder);
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && wanted.matches(file) && Files.isRegularFile(file)) {
        addFile(file, root.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      fail(file, Reasons.of(failure));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
