package org.policytext.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes decoded to the end, whatever they are: each run that is no character becomes U+FFFD and is
 * counted.
 *
 * @param text the decoded text
 * @param faults how many runs of bytes were no character
 * @param firstFault the position in the text of the first one, or -1
 */
record LenientDecoding(String text, int faults, int firstFault) {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CHUNK = 1 << 13;

  /** Decodes {@code bytes} from {@code from} on. */
  static LenientDecoding of(byte[] bytes, int from, Charset charset) {
    return new Run(ByteBuffer.wrap(bytes, from, bytes.length - from), charset).result();
  }

  private static final class Run {
    private final ByteBuffer in;
    private final CharBuffer out = CharBuffer.allocate(CHUNK);
    private final CharsetDecoder decoder;
    private final StringBuilder text;
    private int faults;
    private int firstFault = -1;

    Run(ByteBuffer in, Charset charset) {
      this.in = in;
      this.text = new StringBuilder(in.remaining() / 2 + 1);
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    LenientDecoding result() {
      CoderResult result;
      do {
        result = decoder.decode(in, out, true);
        drain();
        if (result.isError()) {
          replace(result.length());
        }
      } while (!result.isUnderflow());
      decoder.flush(out);
      drain();
      return new LenientDecoding(text.toString(), faults, firstFault);
    }

    private void drain() {
      text.append(out.flip());
      out.clear();
    }

    private void replace(int length) {
      firstFault = faults == 0 ? text.length() : firstFault;
      faults++;
      text.append(REPLACEMENT);
      in.position(in.position() + withoutAscii(length));
    }

    /** A lead byte that lost its second must not swallow the line feed or bracket after it. */
    private int withoutAscii(int length) {
      int kept = 1;
      while (kept < length && in.get(in.position() + kept) < 0) {
        kept++;
      }
      return kept;
    }
  }
}
