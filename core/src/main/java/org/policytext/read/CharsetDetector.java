package org.policytext.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the charset of bytes by evidence, strongest first: a byte order mark, UTF-16 by its high
 * bytes, strict UTF-8, then the charset under which the text has the most common characters. What
 * the page declares decides only where the evidence does not.
 */
final class CharsetDetector {
  /** The most bytes that are decoded on trial. */
  private static final int LARGEST_SAMPLE = 1 << 20;

  /** As many bytes without any mark are tried as UTF-16; longer texts have marks. */
  private static final int LARGEST_WIDE_SAMPLE = 1 << 10;

  /** The share of common characters that Chinese text has, names of places and all. */
  private static final double CHINESE = 0.5;

  /** Under this share the text is not Chinese under that charset. */
  private static final double NOT_CHINESE = 0.2;

  /** A lead over the next charset that leaves no doubt. */
  private static final double CLEAR_LEAD = 0.25;

  /** A lead over the next charset that no second opinion outweighs. */
  private static final double GREAT_LEAD = 0.5;

  /** Fewer bytes beyond ASCII than these leave doubt. */
  private static final int LEAST_EVIDENCE = 16;

  private static final double BONUS_OF_DECLARED = 0.1;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private final CommonCharacters common;

  CharsetDetector(CommonCharacters common) {
    this.common = common;
  }

  CharsetGuess guess(byte[] bytes, Optional<Charset> declared) {
    return ByteOrderMark.of(bytes)
        .or(() -> utf(bytes))
        .or(() -> unmarkedUtf16(bytes))
        .orElseGet(() -> doubleByte(sample(bytes), declared));
  }

  /** Finds UTF-16 of characters alone, without a line feed, digit or mark among them. */
  private Optional<CharsetGuess> unmarkedUtf16(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST_WIDE_SAMPLE));
    double others = Math.max(scoreOf(head, GB18030), scoreOf(head, BIG5));
    double little = scoreOf(head, StandardCharsets.UTF_16LE);
    double big = scoreOf(head, StandardCharsets.UTF_16BE);
    if (Math.max(little, big) < Math.max(CHINESE, others + CLEAR_LEAD)) {
      return Optional.empty();
    }
    Charset wide = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(CharsetGuess.doubtful(wide));
  }

  private Optional<CharsetGuess> utf(byte[] bytes) {
    Utf8Count count = Utf8Count.of(bytes, 0);
    if (count.faults() > 0 || hasZero(bytes)) {
      Optional<Charset> wide = Utf16Test.charsetOf(bytes);
      if (wide.isPresent()) {
        return wide.map(CharsetGuess::sure);
      }
    }
    if (!count.isLikely() || isGbkByChance(bytes, count)) {
      return Optional.empty();
    }
    return Optional.of(
        new CharsetGuess(StandardCharsets.UTF_8, 0, count.isSound(), !count.isAscii()));
  }

  /** A few GBK characters, such as those of 联通, are characters of two bytes in UTF-8 too. */
  private boolean isGbkByChance(byte[] bytes, Utf8Count count) {
    return count.pairs() > 0 && count.longer() == 0 && scoreOf(sample(bytes), GB18030) >= CHINESE;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }

  private CharsetGuess doubleByte(byte[] sample, Optional<Charset> declared) {
    Map<Charset, Double> scores = new LinkedHashMap<>();
    scores.put(GB18030, scoreOf(sample, GB18030));
    scores.put(BIG5, scoreOf(sample, BIG5));
    declared.ifPresent(charset -> scores.merge(charset, BONUS_OF_DECLARED, Double::sum));
    double best = Math.max(scores.get(GB18030), scores.get(BIG5));
    if (best < NOT_CHINESE) {
      return CharsetGuess.doubtful(declared.or(() -> detected(sample)).orElse(GB18030));
    }
    Charset winner = scores.get(BIG5) > scores.get(GB18030) ? BIG5 : GB18030;
    double lead = Math.abs(scores.get(BIG5) - scores.get(GB18030));
    boolean declaredSo = declared.filter(winner::equals).isPresent();
    boolean evident = declaredSo || isEvident(sample, winner, lead);
    boolean certain = best >= CHINESE && lead >= CLEAR_LEAD && evident;
    return new CharsetGuess(winner, 0, certain, true);
  }

  private static boolean isEvident(byte[] sample, Charset winner, double lead) {
    return beyondAscii(sample) >= LEAST_EVIDENCE
        && (lead >= GREAT_LEAD || !isContradicted(sample, winner));
  }

  /** A second opinion; it knows GB18030 and Big5 by the frequencies of their characters too. */
  private static boolean isContradicted(byte[] sample, Charset winner) {
    return detected(sample).filter(charset -> !charset.equals(winner)).isPresent();
  }

  private static Optional<Charset> detected(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(DeclaredCharset::named)
        .map(DeclaredCharset::charset);
  }

  private double scoreOf(byte[] sample, Charset charset) {
    LenientDecoding decoding = LenientDecoding.of(sample, 0, charset);
    return common.shareIn(decoding.text(), decoding.faults());
  }

  private static int beyondAscii(byte[] sample) {
    int count = 0;
    for (byte value : sample) {
      count += value < 0 ? 1 : 0;
    }
    return count;
  }

  /** Gives the bytes from a little before the first one beyond ASCII on. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    return Arrays.copyOfRange(
        bytes, first, (int) Math.min(bytes.length, (long) first + LARGEST_SAMPLE));
  }
}
