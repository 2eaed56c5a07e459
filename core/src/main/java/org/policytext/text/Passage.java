package org.policytext.text;

import org.policytext.model.Span;

/**
 * A part of a {@link SourceText}: {@code [start, end)} of the text that is read. Stages cut text
 * only through passages, which keep text and place together.
 */
public record Passage(SourceText source, int start, int end) {
  /** Gives the whole text of {@code source}. */
  public static Passage of(SourceText source) {
    return new Passage(source, 0, source.text().length());
  }

  /** Gives the canonical text of this passage. */
  public String text() {
    return source.text().substring(start, end);
  }

  /**
   * Gives the canonical text: {@code known} itself where it is the same, so that it is held once.
   */
  public String text(String known) {
    boolean same = known.length() == length() && source.text().startsWith(known, start);
    return same ? known : text();
  }

  /** Gives the place in the source as given. */
  public Span at() {
    return source.at(start, end);
  }

  /**
   * Gives the character at {@code position}, which counts in the source's text, not from this
   * passage's start.
   */
  public char charAt(int position) {
    return source.text().charAt(position);
  }

  /** Gives the passage of {@code [from, to)} of the same source. */
  public Passage sub(int from, int to) {
    return new Passage(source, from, to);
  }

  /** Gives this passage without the white space at its ends. */
  public Passage strip() {
    String text = source.text();
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == start && to == end ? this : new Passage(source, from, to);
  }

  /** Gives the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Tells whether nothing stands in this passage. */
  public boolean isEmpty() {
    return start >= end;
  }

  /**
   * Gives the first place of {@code c} from {@code from} on, or -1: it looks no further than the
   * end.
   */
  public int indexOf(char c, int from) {
    String text = source.text();
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Gives the first place of {@code word} from {@code from} on, or -1. */
  public int indexOf(String word, int from) {
    String text = source.text();
    int at = indexOf(word.charAt(0), from);
    while (at >= 0 && at + word.length() <= end && !text.startsWith(word, at)) {
      at = indexOf(word.charAt(0), at + 1);
    }
    return at >= 0 && at + word.length() <= end ? at : -1;
  }

  /** Tells whether a member of {@code characters} stands in the passage. */
  public boolean hasAny(CharacterSet characters) {
    return characters.in(source.text(), start, end) >= 0;
  }

  /** Tells whether the passage begins with {@code prefix}. */
  public boolean startsWith(String prefix) {
    return prefix.length() <= length() && source.text().startsWith(prefix, start);
  }

  /** Tells whether the passage ends with {@code suffix}. */
  public boolean endsWith(String suffix) {
    return suffix.length() <= length() && source.text().startsWith(suffix, end - suffix.length());
  }

  /** Tells whether white space stands in the passage. */
  public boolean hasSpace() {
    String text = source.text();
    for (int i = start; i < end; i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Gives the first place from {@code from} on that is no white space; the end if all is. */
  public int behindSpaces(int from) {
    int at = from;
    while (at < end && isSpace(charAt(at))) {
      at++;
    }
    return at;
  }

  /** Tells whether {@code c} is white space of any width, or an invisible mark. */
  public static boolean isSpace(char c) {
    return c <= ' ' || c <= '\u3000' && isWideSpace(c) || c == '\uFEFF';
  }

  private static boolean isWideSpace(char c) {
    return c == '\u00A0'
        || c == '\u3000'
        || c >= '\u2000' && c <= '\u200F'
        || c == '\u2028'
        || c == '\u2029';
  }
}
