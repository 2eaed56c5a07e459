package org.policytext.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.model.Certainty;
import org.policytext.model.Notice;
import org.policytext.model.Severity;

/**
 * Undoes a wrong charset, whole runs at a time, where the bytes allow.
 *
 * <p>{@code ä¸€ã€\u0081æ€»ä½“} (UTF-8 read as Latin-1) and {@code Ò»¡¢×ÜÌå} (GBK read as Latin-1)
 * are {@code 一、总体}; {@code 鐭ヨ瘑浜ф潈} (UTF-8 read as GBK) is {@code 知识产权}. {@code 锟斤拷} holds nothing
 * any more and is told.
 */
final class Mojibake {
  static final String KIND = "mojibake";

  /** Units of a run, fewer prove nothing. */
  private static final int SHORTEST = 6;

  private static final int LATIN_END = 0xFF;
  private static final int ASCII_END = 0x80;
  private static final int PERCENT = 100;
  private static final int MOSTLY = 70;

  /** What the bytes of U+FFFD in UTF-8 look like in GBK. */
  private static final String NOTHING_LEFT = "锟斤拷";

  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final SourceText source;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  Mojibake(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  List<Edit> edits() {
    int at = 0;
    while (at < text.length()) {
      int latin = endOfLatin(at);
      int wide = latin > at ? at : endOfWide(at);
      if (latin - at >= SHORTEST) {
        mendLatin(at, latin);
      } else if (wide > at && latin == at) {
        mendWide(at, wide);
      }
      at = Math.max(at + 1, Math.max(latin, wide));
    }
    return edits;
  }

  List<Notice> notices() {
    return notices;
  }

  private int endOfLatin(int start) {
    int end = start;
    while (end < text.length() && isByte(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isByte(char unit) {
    return unit >= ASCII_END && unit <= LATIN_END || unit > LATIN_END && windowsByte(unit) != 0;
  }

  private static byte windowsByte(char unit) {
    if (unit < '\u0152' || unit > '\u2122') {
      return 0;
    }
    byte[] bytes = String.valueOf(unit).getBytes(WINDOWS);
    return bytes[0] < 0 ? bytes[0] : 0;
  }

  private int endOfWide(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > LATIN_END) {
      end++;
    }
    return end;
  }

  private void mendLatin(int start, int end) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      bytes[i - start] = unit <= LATIN_END ? (byte) unit : windowsByte(unit);
    }
    Optional<String> meant = decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GBK));
    meant.ifPresent(chinese -> edits.add(new Edit(start, end, chinese, KIND, Certainty.LIKELY)));
  }

  private void mendWide(int start, int end) {
    String run = text.substring(start, end);
    if ((CharacterClass.in(run) & CharacterClass.UTF8_IN_GBK) == 0) {
      return;
    }
    Optional<String> meant =
        GBK.newEncoder().canEncode(run)
            ? decoded(run.getBytes(GBK), StandardCharsets.UTF_8)
            : Optional.empty();
    if (meant.isPresent()) {
      edits.add(new Edit(start, end, meant.get(), KIND, Certainty.LIKELY));
    } else if (run.contains(NOTHING_LEFT)) {
      String message = "Bytes were lost in a wrong charset; nothing to mend from.";
      notices.add(new Notice("lost-bytes", Severity.WARNING, message, source.at(start, end)));
    }
  }

  /** Decodes strictly; empty where the bytes do not fit or give no Chinese. */
  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString()).filter(Mojibake::isChinese);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Tells whether a text is mostly characters of the common half of GB 2312, and marks. */
  private static boolean isChinese(String decoded) {
    int common = 0;
    for (int i = 0; i < decoded.length(); i++) {
      int pair = GbkTable.standard().pair(decoded.charAt(i));
      boolean mark = pair >= 0xA1A1 && pair <= 0xA3FE;
      boolean han = pair >= 0xB0A1 && pair < 0xD8A1 && (pair & LATIN_END) > 0xA0;
      common += mark || han ? 1 : 0;
    }
    return decoded.length() > 1 && common * PERCENT >= decoded.length() * MOSTLY;
  }
}
