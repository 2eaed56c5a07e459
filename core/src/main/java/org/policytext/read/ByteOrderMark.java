package org.policytext.read;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes at the head of a file that name its charset, the longer ones first. */
enum ByteOrderMark {
  UTF_32LE("FFFE0000", "UTF-32LE"),
  UTF_32BE("0000FEFF", "UTF-32BE"),
  GB18030("84319533", "GB18030"),
  UTF_8("EFBBBF", "UTF-8"),
  UTF_16LE("FFFE", "UTF-16LE"),
  UTF_16BE("FEFF", "UTF-16BE");

  private final byte[] mark;
  private final String charset;

  ByteOrderMark(String mark, String charset) {
    this.mark = HexFormat.of().parseHex(mark);
    this.charset = charset;
  }

  static Optional<CharsetGuess> of(byte[] bytes) {
    for (ByteOrderMark one : values()) {
      if (one.opens(bytes)) {
        Charset charset = Charset.forName(one.charset);
        return Optional.of(new CharsetGuess(charset, one.mark.length, true, true));
      }
    }
    return Optional.empty();
  }

  private boolean opens(byte[] bytes) {
    return MediaType.startsWith(bytes, mark);
  }
}
