package org.policytext.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its content; its name is not asked. */
enum MediaType {
  TEXT("text/plain"),
  MARKDOWN("text/markdown"),
  HTML("text/html"),
  JSON("application/json"),
  PDF("application/pdf"),
  ZIP("application/zip"),
  OLE("application/x-ole-storage"),
  RTF("application/rtf"),
  IMAGE("image"),
  ARCHIVE("archive");

  private record Magic(byte[] bytes, MediaType type) {
    static Magic of(String hex, MediaType type) {
      return new Magic(HexFormat.of().parseHex(hex), type);
    }
  }

  private static final List<Magic> MAGIC =
      List.of(
          Magic.of("504B0304", ZIP),
          Magic.of("D0CF11E0A1B11AE1", OLE),
          Magic.of("7B5C727466", RTF),
          Magic.of("89504E47", IMAGE),
          Magic.of("FFD8FF", IMAGE),
          Magic.of("47494638", IMAGE),
          Magic.of("49492A00", IMAGE),
          Magic.of("4D4D002A", IMAGE),
          Magic.of("1F8B08", ARCHIVE),
          Magic.of("526172211A07", ARCHIVE),
          Magic.of("377ABCAF271C", ARCHIVE));

  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int PDF_MARK_WITHIN = 1024;
  private static final int HEAD = 4096;
  private static final List<String> MARKUP =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<meta",
          "<title",
          "<script",
          "<style",
          "<div",
          "<table",
          "<p>",
          "<p ",
          "<span",
          "<h1",
          "<h2",
          "<center",
          "<article");

  final String printed;

  MediaType(String printed) {
    this.printed = printed;
  }

  /** Tells a binary file by its first bytes; whatever else is text. */
  static MediaType ofBytes(byte[] bytes) {
    for (Magic magic : MAGIC) {
      if (startsWith(bytes, magic.bytes())) {
        return magic.type();
      }
    }
    return isPdf(bytes) ? PDF : TEXT;
  }

  static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** A PDF may have some bytes before its mark, none of them the words of a text. */
  private static boolean isPdf(byte[] bytes) {
    int last = Math.min(bytes.length, PDF_MARK_WITHIN) - PDF_MARK.length;
    for (int i = 0; i <= last; i++) {
      if (Arrays.equals(bytes, i, i + PDF_MARK.length, PDF_MARK, 0, PDF_MARK.length)) {
        return i == 0 || Utf8Count.of(Arrays.copyOf(bytes, i), 0).isAscii();
      }
    }
    return false;
  }

  /** Tells HTML, JSON and Markdown from other text. */
  static MediaType ofText(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (beginsAsMarkup(head.toLowerCase(Locale.ROOT))) {
      return HTML;
    }
    if (beginsAsJson(head.strip())) {
      return JSON;
    }
    return head.lines().anyMatch(MediaType::isMarkdown) ? MARKDOWN : TEXT;
  }

  /** Tells whether a head in lower case opens as a page does, after comments and declarations. */
  static boolean beginsAsMarkup(String head) {
    String rest = head.strip();
    while (rest.startsWith("<!--") || rest.startsWith("<?")) {
      int end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.indexOf("-->") + 3;
      if (end < 4) {
        return false;
      }
      rest = rest.substring(end).strip();
    }
    return MARKUP.stream().anyMatch(rest::startsWith);
  }

  private static boolean beginsAsJson(String head) {
    return opens(head, '{', "\"}") || opens(head, '[', "{\"");
  }

  private static boolean opens(String head, char bracket, String next) {
    if (head.isEmpty() || head.charAt(0) != bracket) {
      return false;
    }
    String rest = head.substring(1).stripLeading();
    return !rest.isEmpty() && next.indexOf(rest.charAt(0)) >= 0;
  }

  /** {@code # 标题}, {@code |---|} and <code>```</code> open Markdown. */
  private static boolean isMarkdown(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= 6 && line.startsWith(" ", marks);
    return heading || line.startsWith("```") || line.startsWith("|--") || line.startsWith("| --");
  }
}
