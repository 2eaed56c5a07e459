package org.policytext.block;

import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * A line as it stands on the page.
 *
 * @param passage without white space at its ends
 * @param indent columns of white space before it
 * @param width columns: two for a Han character, one for a Latin one
 * @param length characters with the indent
 * @param behindBlank whether an empty line or a page mark stands before it
 * @param behindPage whether a page mark stands before it
 */
record PageLine(
    Passage passage, int indent, int width, int length, boolean behindBlank, boolean behindPage) {
  private static final String CLOSING = "，。、；：）》”’！？,;:)]!?〕】";
  private static final String TERMINAL = "。！？：；!?:;";

  /** Tells whether the line ends within a sentence. */
  boolean isOpen() {
    return TERMINAL.indexOf(passage.charAt(passage.end() - 1)) < 0;
  }

  /** Tells whether the line begins with a mark that no line begins with. */
  boolean beginsClosing() {
    return CLOSING.indexOf(passage.charAt(passage.start())) >= 0;
  }

  /** Tells whether a bracket that the line opens is not closed in it. */
  boolean leavesOpen() {
    int closed = 0;
    for (int i = passage.end() - 1; i >= passage.start(); i--) {
      char c = passage.charAt(i);
      if (Marks.opens(c) && closed-- == 0) {
        return true;
      }
      closed += Marks.closes(c) ? 1 : 0;
    }
    return false;
  }

  /** Tells whether the line closes a bracket that it did not open. */
  boolean closesFirst() {
    int opened = 0;
    for (int i = passage.start(); i < passage.end(); i++) {
      char c = passage.charAt(i);
      if (Marks.closes(c) && opened-- == 0) {
        return true;
      }
      opened += Marks.opens(c) ? 1 : 0;
    }
    return false;
  }

  /**
   * Tells whether the line introduces what stands below: {@code 各区人民政府：}, and not {@code (责任单位：}.
   */
  boolean introduces() {
    char last = passage.charAt(passage.end() - 1);
    return (last == ':' || last == '：') && opened() <= 0;
  }

  /** Gives how many brackets the line opens and does not close; less than 0 if it closes more. */
  int opened() {
    int depth = 0;
    for (int i = passage.start(); i < passage.end(); i++) {
      depth += Marks.opens(passage.charAt(i)) ? 1 : Marks.closes(passage.charAt(i)) ? -1 : 0;
    }
    return depth;
  }

  /** Tells whether wide gaps part the line into columns. */
  boolean hasColumns() {
    int spaces = 0;
    for (int i = passage.start(); i < passage.end(); i++) {
      spaces = Passage.isSpace(passage.charAt(i)) ? spaces + 1 : 0;
      if (spaces >= 3 || passage.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the line ends with 、 or a comma, behind which its sentence goes on. */
  boolean endsListing() {
    return "、，,".indexOf(passage.charAt(passage.end() - 1)) >= 0;
  }

  /** Tells whether the line is a numeral alone, whose mark stands on the next line. */
  boolean isNumeral() {
    for (int i = passage.start(); i < passage.end(); i++) {
      if ("一二三四五六七八九十".indexOf(passage.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
