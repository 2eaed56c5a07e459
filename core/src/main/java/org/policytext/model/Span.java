package org.policytext.model;

/**
 * A place in the decoded source as it was given: from {@code start} up to, not including, {@code
 * end}, in UTF-16 units.
 *
 * <p>In {@code "一、总体要求"} the heading's title has the span {@code [2,6)}.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span: [" + start + "," + end + ")");
    }
  }

  /**
   * {@return the printed text: {@code new Span(2, 6).in("一、总体要求")} is {@code "总体要求"}}
   *
   * @param source the text as given
   */
  public String in(CharSequence source) {
    return source.subSequence(start, end).toString();
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return end - start;
  }

  /**
   * {@return whether {@code other} lies within this span; a span contains itself}
   *
   * @param other another span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans share at least one UTF-16 unit}
   *
   * @param other another span
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start == other.start
        ? Integer.compare(end, other.end)
        : Integer.compare(start, other.start);
  }
}
