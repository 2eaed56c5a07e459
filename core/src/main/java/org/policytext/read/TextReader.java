package org.policytext.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Span;

/** Bytes of text to characters, with what there is to tell of it. */
final class TextReader {
  /**
   * A decoded text.
   *
   * @param text without a byte order mark
   * @param charset that it was decoded with
   * @param notices of doubts about the charset, and of bytes that are no character
   */
  record Decoded(String text, Charset charset, List<Notice> notices) {}

  private final CharsetDetector detector;

  TextReader(CharsetDetector detector) {
    this.detector = detector;
  }

  Decoded read(byte[] bytes) {
    Optional<DeclaredCharset> declared = DeclaredCharset.in(bytes);
    CharsetGuess guess = detector.guess(bytes, declared.map(DeclaredCharset::charset));
    LenientDecoding decoding = LenientDecoding.of(bytes, guess.markLength(), guess.charset());
    List<Notice> notices = new ArrayList<>(doubts(guess, declared));
    if (decoding.faults() > 0) {
      notices.add(undecodable(decoding, guess.charset()));
    }
    return new Decoded(decoding.text(), guess.charset(), notices);
  }

  /**
   * Gives the notices of a guess: whether it overrules the declaration, whether it is uncertain.
   */
  static List<Notice> doubts(CharsetGuess guess, Optional<DeclaredCharset> declared) {
    List<Notice> notices = new ArrayList<>();
    declared
        .filter(one -> guess.telling() && !isSame(one.charset(), guess.charset()))
        .ifPresent(one -> notices.add(overruled(one.printed(), guess.charset())));
    if (!guess.certain()) {
      notices.add(
          notice(
              "charset-uncertain", Severity.WARNING, "The text is taken for " + guess.charset()));
    }
    return notices;
  }

  /** UTF-16 is declared without the order that its mark tells. */
  private static boolean isSame(Charset declared, Charset found) {
    return declared.equals(found)
        || declared.name().equals("UTF-16") && found.name().startsWith("UTF-16");
  }

  private static Notice overruled(String printed, Charset charset) {
    return notice(
        "charset-overruled",
        Severity.INFO,
        "Declared " + printed + ", but the bytes are " + charset);
  }

  private static Notice undecodable(LenientDecoding decoding, Charset charset) {
    int at = decoding.firstFault();
    String message =
        decoding.faults() + " runs of bytes are no " + charset + ", the first one here";
    return new Notice("undecodable-bytes", Severity.WARNING, message, new Span(at, at + 1));
  }

  static Notice notice(String code, Severity severity, String message) {
    return new Notice(code, severity, message, new Span(0, 0));
  }
}
