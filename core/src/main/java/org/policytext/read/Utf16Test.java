package org.policytext.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds UTF-16 without a byte order mark by its high bytes: those of Chinese text are 0x00 (ASCII),
 * 0x20 and 0x30 (punctuation), 0x4E to 0x9F (characters) or 0xFF (full width), and marks and spaces
 * occur in every text.
 */
final class Utf16Test {
  private static final double PLAUSIBLE = 0.9;
  private static final double LEAST_MARKS = 0.01;
  private static final int LARGEST_SAMPLE = 1 << 16;

  private Utf16Test() {}

  static Optional<Charset> charsetOf(byte[] bytes) {
    double little = score(bytes, 1);
    double big = score(bytes, 0);
    if (Math.max(little, big) < PLAUSIBLE || little == big) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** Gives the share of units that Chinese text has, 0 without marks; {@code high} is 0 or 1. */
  private static double score(byte[] bytes, int high) {
    int units = Math.min(bytes.length, LARGEST_SAMPLE) / 2;
    int plausible = 0;
    int marks = 0;
    for (int unit = 0; unit < units; unit++) {
      int top = bytes[2 * unit + high] & 0xFF;
      int low = bytes[2 * unit + 1 - high] & 0xFF;
      boolean mark = isMark(top, low);
      marks += mark ? 1 : 0;
      plausible += mark || isPlausible(top, low) ? 1 : 0;
    }
    return marks <= units * LEAST_MARKS ? 0 : (double) plausible / units;
  }

  private static boolean isPlausible(int top, int low) {
    boolean letter = (top == 0x00 && low >= 0xA0) || (top >= 0x01 && top <= 0x03);
    boolean sign = (top >= 0x20 && top <= 0x27) || (top >= 0x30 && top <= 0x33);
    boolean widthForm = top == 0xFE || top == 0xFF;
    return (top >= 0x4E && top <= 0x9F) || letter || sign || widthForm;
  }

  private static boolean isMark(int top, int low) {
    return switch (top) {
      case 0x00 -> low == '\n' || low == '\r' || low == '\t' || (low >= ' ' && low < 0x7F);
      case 0x20 -> low >= 0x10 && low <= 0x27;
      case 0x30 -> low <= 0x17;
      case 0xFF -> low >= 0x01 && low <= 0x5E;
      default -> false;
    };
  }
}
