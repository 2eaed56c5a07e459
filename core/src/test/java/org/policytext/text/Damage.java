package org.policytext.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.policytext.lexicon.Lexicon;

/**
 * Clean text damaged by machine, as it happens to plans on their way to a reader.
 *
 * @param text damaged
 * @param lines that were damaged, where lines are kept
 */
record Damage(String text, List<Integer> lines) {
  private static final ScriptConverter SCRIPT = new ScriptConverter(Lexicon.standard());
  private static final Charset GBK = Charset.forName("GBK");

  /** Characters of the web pages that print readings, with the reading. */
  private static final String NOTED =
      "区qū据jù规guī创chuàng优yōu环huán业yè统tǒng数shù态tài监jiān联lián战zhàn协xié";

  /** Readings behind {@code percent} of the characters that such pages annotate. */
  static Damage pinyinNotes(String clean, int percent, Random random) {
    StringBuilder text = new StringBuilder();
    for (char unit : clean.toCharArray()) {
      text.append(unit);
      char simplified = SCRIPT.simplify(SourceText.of("國國" + unit)).text().text().charAt(2);
      int at = NOTED.indexOf(simplified);
      if (at >= 0 && simplified >= '\u4E00' && random.nextInt(100) < percent) {
        text.append('(').append(reading(at + 1)).append(')');
      }
    }
    return new Damage(text.toString(), List.of());
  }

  private static String reading(int at) {
    int end = at;
    while (end < NOTED.length() && NOTED.charAt(end) < '\u4E00') {
      end++;
    }
    return NOTED.substring(at, end);
  }

  /**
   * A GBK byte lost before as many sentences, each on a line of its own.
   *
   * @param marked whether a {@code ?} stands where the byte was lost
   */
  static Damage shiftedRuns(String clean, int runs, boolean marked, Random random) {
    List<String> lines = new ArrayList<>(List.of(clean.split("\n", -1)));
    List<Integer> order = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      order.add(line);
    }
    Collections.shuffle(order, random);
    List<Integer> damaged = new ArrayList<>();
    for (int line : order) {
      List<Integer> sentences = sentences(lines.get(line));
      if (damaged.size() < runs && !sentences.isEmpty()) {
        int at = sentences.get(random.nextInt(sentences.size()));
        lines.set(line, shifted(lines.get(line), at, marked));
        damaged.add(line);
      }
    }
    return new Damage(String.join("\n", lines), damaged);
  }

  /** Where a sentence of some length begins, or the full stop before it. */
  private static List<Integer> sentences(String line) {
    List<Integer> starts = new ArrayList<>();
    if (!GBK.newEncoder().canEncode(line)) {
      return starts;
    }
    for (int i = 0; i + 8 < line.length(); i++) {
      boolean first = i == 0 || line.charAt(i - 1) == '。';
      boolean stop = line.charAt(i) == '。';
      if ((first || stop) && line.charAt(i) > 0x7F) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static String shifted(String line, int at, boolean marked) {
    byte[] bytes = line.substring(at).getBytes(GBK);
    StringBuilder text = new StringBuilder(line.substring(0, at)).append(marked ? "?" : "");
    int i = 1;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      if (lead < 0x80) {
        text.append((char) lead);
        i++;
      } else if (trail < 0x40) {
        text.append('?');
        i++;
      } else {
        char character = GbkTable.standard().character(lead, trail);
        boolean lost = GbkTable.standard().isLost(lead, trail);
        text.append(lost ? "" : String.valueOf(character));
        i += 2;
      }
    }
    return text.toString();
  }

  /** Full-width marks that a page has narrowed; full stops stay. */
  static String narrowed(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (char unit : text.toCharArray()) {
      boolean mark = unit >= '！' && unit <= '～' && !Character.isLetterOrDigit(unit);
      narrow.append(mark ? (char) (unit - '！' + '!') : unit);
    }
    return narrow.toString();
  }

  /** Lines broken at {@code width}, as in the text of a PDF. */
  static Damage hardWraps(String clean, int width) {
    StringBuilder text = new StringBuilder();
    for (String line : clean.split("\n", -1)) {
      for (int from = 0; from == 0 || from < line.length(); from += width) {
        text.append(line, from, Math.min(line.length(), from + width)).append('\n');
      }
    }
    text.setLength(text.length() - 1);
    return new Damage(text.toString(), List.of());
  }

  static Damage noLineBreaks(String clean) {
    return new Damage(clean.replace("\n", ""), List.of());
  }

  /** One line break of {@code each} is kept: a plan on a few long lines. */
  static Damage fewLineBreaks(String clean, int each) {
    StringBuilder text = new StringBuilder();
    int lines = 0;
    for (String line : clean.split("\n", -1)) {
      text.append(line).append(++lines % each == 0 ? "\n" : "");
    }
    return new Damage(text.toString(), List.of());
  }

  /** Every full stop a line break. */
  static Damage stopsAsBreaks(String clean) {
    return new Damage(clean.replaceAll("。(?=[^\n])", "。\n"), List.of());
  }

  static Damage fullWidthDigits(String clean) {
    StringBuilder text = new StringBuilder();
    for (char unit : clean.toCharArray()) {
      text.append(unit >= '0' && unit <= '9' ? (char) (unit - '0' + '０') : unit);
    }
    return new Damage(text.toString(), List.of());
  }
}
