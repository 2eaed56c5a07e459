package org.policytext.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.policytext.batch.table.Plan;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** The folder that a run writes to, with {@code .policytext} for its parts; one run at a time. */
final class OutputFolder implements AutoCloseable {
  static final String WORK = ".policytext";
  private static final String PARTS = WORK + "/parts";

  private final Path root;
  private final FileChannel lock;

  private OutputFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Makes the folder where it is missing, and clears what a killed run left half-written. */
  static OutputFolder open(Path root) throws IOException {
    ResultFiles.in(root);
    ResultFiles.in(root.resolve(PARTS));
    OutputFolder folder = new OutputFolder(root, locked(root));
    WholeFile.sweep(root);
    WholeFile.sweep(root.resolve(WORK));
    WholeFile.sweep(root.resolve(PARTS));
    return folder;
  }

  /** The system lets go of the lock when the process ends, however it ends. */
  private static FileChannel locked(Path root) throws IOException {
    Path file = root.resolve(WORK + "/lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // another run of this process: told below
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    if (lock == null) {
      throw new IOException(root + ": another run is writing here");
    }
    return channel;
  }

  Path root() {
    return root;
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** Gives the path, relative to the root, of the canonical JSON of a plan on one line. */
  static String partFile(String name) {
    return PARTS + "/" + name + ".json.gz";
  }

  /** Writes the part of a plan: its canonical JSON on a line, its excerpts on another. */
  void writePart(Plan plan) throws IOException {
    String lines = PolicyJson.writeLine(plan.document()) + "\n" + Excerpts.write(plan.excerpts());
    WholeFile.write(
        file(partFile(plan.name())),
        out -> {
          try (OutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(lines.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** Gives the canonical JSON of a plan on one line. */
  String readPart(String name) throws IOException {
    try (BufferedReader part = part(name)) {
      return part.readLine();
    }
  }

  Plan readPlan(Input input) throws IOException {
    try (BufferedReader part = part(input.name())) {
      PolicyDocument document = PolicyJson.read(part.readLine());
      return new Plan(input.name(), input.file(), document, Excerpts.read(part.readLine()));
    }
  }

  private BufferedReader part(String name) throws IOException {
    InputStream zipped = Files.newInputStream(file(partFile(name)));
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(zipped), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
