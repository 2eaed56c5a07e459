package org.policytext.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF file whose streams unpack to more than a bound, before PDFBox unpacks them in
 * memory. Images are not counted; they are not unpacked for the text.
 */
final class PdfStreams {
  /** The most that the streams of a file may unpack to: 512 MB. */
  static final long LARGEST_UNPACKED = 512L << 20;

  /** The longest stream that is packed in another way than Flate, whose size cannot be foreseen. */
  static final int LARGEST_OTHER = 256 << 10;

  private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 512;

  private final byte[] bytes;
  private final byte[] buffer = new byte[1 << 15];
  private long unpacked;

  private PdfStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  static void check(byte[] bytes) throws IOException {
    PdfStreams streams = new PdfStreams(bytes);
    for (int at = streams.next(0); at >= 0; at = streams.next(at)) {
      streams.check(at);
    }
  }

  /** Gives the first byte after the next {@code stream} and its line end, or -1. */
  private int next(int from) {
    for (int i = Math.max(from, 3); i + MARK.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && isMark(i) && bytes[i - 1] != 'd') {
        int end = i + MARK.length;
        end += bytes[end] == '\r' ? 1 : 0;
        return end + (bytes[end] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private boolean isMark(int at) {
    for (int k = 0; k < MARK.length; k++) {
      if (bytes[at + k] != MARK[k]) {
        return false;
      }
    }
    return true;
  }

  private void check(int at) throws IOException {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    if (dictionary.contains("/Image")) {
      return;
    }
    if (dictionary.contains("LZW")
        || dictionary.contains("ASCII")
        || dictionary.contains("RunLen")) {
      checkOther(at);
    } else {
      unpack(at);
    }
  }

  private void checkOther(int at) throws IOException {
    int next = next(at);
    if ((next < 0 ? bytes.length : next) - at > LARGEST_OTHER) {
      throw new IOException("a stream of unforeseeable size");
    }
  }

  private void unpack(int at) throws IOException {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, at, bytes.length - at);
    try {
      int read = inflater.inflate(buffer);
      while (read > 0) {
        unpacked += read;
        if (unpacked > LARGEST_UNPACKED) {
          throw new IOException("unpacks to more than " + LARGEST_UNPACKED + " bytes");
        }
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException notPacked) {
      // counted as far as it goes
    } finally {
      inflater.end();
    }
  }
}
