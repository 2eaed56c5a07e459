package org.policytext.read;

import java.nio.charset.Charset;

/**
 * The charset that bytes are thought to be in.
 *
 * @param charset to decode with
 * @param markLength bytes of the byte order mark to skip
 * @param certain whether the evidence is beyond doubt
 * @param telling whether the bytes can tell charsets apart; plain ASCII cannot
 */
record CharsetGuess(Charset charset, int markLength, boolean certain, boolean telling) {
  static CharsetGuess sure(Charset charset) {
    return new CharsetGuess(charset, 0, true, true);
  }

  static CharsetGuess doubtful(Charset charset) {
    return new CharsetGuess(charset, 0, false, true);
  }
}
