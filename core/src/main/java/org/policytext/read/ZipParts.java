package org.policytext.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Some parts of a zip file, unpacked within bounds. The parts are read in the order in which they
 * stand in the file, so that one that is cut off is read as far as it goes.
 *
 * @param parts the wanted parts by name
 * @param names of all parts
 * @param truncated whether the file ends within a part
 */
record ZipParts(Map<String, byte[]> parts, Set<String> names, boolean truncated) {
  /** The most that all parts of a file may unpack to, wanted or not: 256 MB. */
  static final long LARGEST_UNPACKED = 256L << 20;

  /** The most parts that a file may have. */
  static final int MOST_PARTS = 20_000;

  static ZipParts of(byte[] bytes, Predicate<String> wanted) throws IOException {
    Unpacking unpacking = new Unpacking(wanted);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      return unpacking.result(zip);
    }
  }

  private static final class Unpacking {
    private final Predicate<String> wanted;
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 14];
    private long unpacked;

    Unpacking(Predicate<String> wanted) {
      this.wanted = wanted;
    }

    ZipParts result(ZipInputStream zip) throws IOException {
      boolean truncated = false;
      try {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          truncated |= unpack(zip, entry.getName());
        }
      } catch (EOFException | ZipException cutOff) {
        truncated = true;
      }
      return new ZipParts(parts, names, truncated);
    }

    /** Unpacks one part, be it the head of one; tells whether it was cut off. */
    private boolean unpack(ZipInputStream zip, String name) throws IOException {
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      boolean cutOff = false;
      try {
        copy(zip, wanted.test(name) ? part : OutputStream.nullOutputStream());
      } catch (EOFException | ZipException damaged) {
        cutOff = true;
      }
      names.add(name);
      if (wanted.test(name)) {
        parts.putIfAbsent(name, part.toByteArray());
      }
      if (names.size() > MOST_PARTS) {
        throw new IOException("more than " + MOST_PARTS + " parts");
      }
      return cutOff;
    }

    private void copy(ZipInputStream zip, OutputStream part) throws IOException {
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        unpacked += read;
        if (unpacked > LARGEST_UNPACKED) {
          throw new IOException("unpacks to more than " + LARGEST_UNPACKED + " bytes");
        }
        part.write(buffer, 0, read);
      }
    }
  }
}
