package org.policytext.batch.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a book again without the time it was written at. */
final class TimelessZip {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String CORE_PROPERTIES = "docProps/core.xml";
  private static final String CREATED_START = "<dcterms:created";
  private static final String CREATED_END = "</dcterms:created>";

  private TimelessZip() {}

  static void copy(Path zip, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry :
          (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(NO_TIME);
        copy.putNextEntry(timeless);
        copyBody(entry.getName(), file.getInputStream(entry), copy);
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static void copyBody(String name, InputStream in, OutputStream out) throws IOException {
    if (name.equals(CORE_PROPERTIES)) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      out.write(withoutTime(xml).getBytes(StandardCharsets.UTF_8));
    } else {
      in.transferTo(out);
    }
  }

  private static String withoutTime(String xml) {
    int start = xml.indexOf(CREATED_START);
    int end = xml.indexOf(CREATED_END, Math.max(start, 0));
    return start < 0 || end < 0
        ? xml
        : xml.substring(0, start) + xml.substring(end + CREATED_END.length());
  }
}
