package org.policytext.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.policytext.read.DecodedText;
import org.policytext.read.DocumentReader;

/** Any file is read, or refused by its name. */
public final class FileFuzz {
  private static final DocumentReader READER = DocumentReader.create();

  private FileFuzz() {}

  /** Takes a file; what opens with {@code <} is read as the main part of a DOCX too. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    requireReadOrRefused(input);
    if (input.length > 0 && input[0] == '<') {
      requireReadOrRefused(docx(input));
    }
  }

  private static void requireReadOrRefused(byte[] file) {
    try {
      DecodedText read = READER.read(file, "file");
      read.notices().stream()
          .filter(notice -> notice.at().end() > read.text().length())
          .findAny()
          .ifPresent(
              notice -> {
                throw new AssertionError("within the text: " + notice);
              });
    } catch (IOException refused) {
      if (!refused.getMessage().startsWith("file: ")) {
        throw new AssertionError("refused by name: " + refused.getMessage(), refused);
      }
    }
  }

  private static byte[] docx(byte[] document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
    }
    return bytes.toByteArray();
  }
}
