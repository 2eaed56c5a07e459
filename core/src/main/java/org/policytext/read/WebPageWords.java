package org.policytext.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.policytext.lexicon.WebPageWord.Kind;

/**
 * The words of a page that are no part of the document on it, from {@code web-pages.tsv}.
 *
 * <p>{@code 来源：市政府办 浏览次数：123 【字体：大 中 小】 打印} is without them {@code 来源：市政府办}.
 */
final class WebPageWords {
  private static final String DELIMITERS = " \t\u00A0\u3000:：|｜/[]【】〖〗()（）·>》";
  private static final int LONGEST_CONTROL_LINE = 200;

  private final Set<String> controls;
  private final Set<String> parts;
  private final List<String> places;
  private final List<String> footers;
  private final Set<String> classes = new HashSet<>();
  private final Set<String> containers;
  private final Set<String> indexLabels;
  private final String pageMarks;

  WebPageWords(WordTable<Kind> words) {
    controls = Set.copyOf(words.texts(Kind.CONTROL));
    parts = Set.copyOf(words.texts(Kind.CONTROL_PART));
    places = words.texts(Kind.PLACE);
    footers = words.texts(Kind.FOOTER);
    words.texts(Kind.CLASS).forEach(text -> classes.add(text.toLowerCase(Locale.ROOT)));
    containers = Set.copyOf(words.texts(Kind.CONTAINER));
    indexLabels = Set.copyOf(words.texts(Kind.INDEX_LABEL));
    pageMarks = String.join("", words.texts(Kind.PAGE_MARK));
  }

  /** Gives a line without the controls at its end; empty where it is nothing else. */
  String without(String line) {
    if (line.length() > LONGEST_CONTROL_LINE) {
      return line;
    }
    if (places.stream().anyMatch(line::startsWith)) {
      return "";
    }
    StringTokenizer tokens = new StringTokenizer(line, DELIMITERS, true);
    int tail = -1;
    int at = 0;
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      boolean word = token.length() > 1 || DELIMITERS.indexOf(token.charAt(0)) < 0;
      if (word && controls.contains(token)) {
        tail = tail < 0 ? at : tail;
      } else if (word && !isPart(token)) {
        tail = -1;
      }
      at += token.length();
    }
    return tail < 0 ? line : withoutOpener(line.substring(0, tail));
  }

  private boolean isPart(String token) {
    return parts.contains(token) || token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String withoutOpener(String line) {
    int end = line.length();
    while (end > 0 && DELIMITERS.indexOf(line.charAt(end - 1)) >= 0 && !isCloser(line, end - 1)) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isCloser(String line, int at) {
    return "]】〗)）》".indexOf(line.charAt(at)) >= 0;
  }

  /** Tells whether a text names at least two things that only the foot of a page names. */
  boolean isFooter(String text) {
    return footers.stream().filter(text::contains).limit(2).count() == 2;
  }

  boolean isFurnitureClass(String token) {
    return classes.contains(token.toLowerCase(Locale.ROOT));
  }

  boolean isContainer(String token) {
    return containers.contains(token);
  }

  /** Tells whether {@code 索 引 号：} and the like is a name of an index table. */
  boolean isIndexLabel(String text) {
    return indexLabels.contains(label(text));
  }

  /** Gives the characters that may stand around a page number. */
  String pageMarks() {
    return pageMarks;
  }

  /** Gives a label without the spaces, brackets and colon around its characters. */
  static String label(String text) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (DELIMITERS.indexOf(text.charAt(i)) < 0) {
        label.append(text.charAt(i));
      }
    }
    return label.toString();
  }
}
