package org.policytext.read;

import java.util.List;
import java.util.Optional;
import org.policytext.model.Notice;

/**
 * A document as text, with what is known of where it came from: 一、总体要求 from {@code 佛山.html}.
 *
 * @param text the decoded text, or the text extracted from HTML, DOCX or PDF; every span of the
 *     parsed plan points into it
 * @param name the file's name without its folder
 * @param mediaType such as {@code text/plain}
 * @param charset that the bytes were decoded with
 * @param sha256 of the bytes as given, in lower-case hexadecimal
 * @param notices what was read with doubt, such as an uncertain charset
 */
public record DecodedText(
    String text,
    Optional<String> name,
    String mediaType,
    Optional<String> charset,
    Optional<String> sha256,
    List<Notice> notices) {
  public DecodedText {
    notices = List.copyOf(notices);
  }

  /**
   * {@return a text handed over in memory, such as 一、总体要求, of which nothing else is known}
   *
   * @param text the text as given
   */
  public static DecodedText of(String text) {
    return new DecodedText(
        text, Optional.empty(), "text/plain", Optional.empty(), Optional.empty(), List.of());
  }
}
