package org.policytext.index;

import java.util.List;
import org.policytext.model.Span;

/**
 * A part of a text, with the places in it that a search asked for.
 *
 * @param text canonical text
 * @param marks places in {@code text}, in order, without overlap
 */
public record Snippet(String text, List<Span> marks) {
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** Gives the text with each mark between {@code open} and {@code close}: {@code 推进【质押融资】}. */
  public String marked(String open, String close) {
    StringBuilder marked = new StringBuilder();
    int copied = 0;
    for (Span mark : marks) {
      marked.append(text, copied, mark.start());
      marked.append(open).append(mark.in(text)).append(close);
      copied = mark.end();
    }
    return marked.append(text, copied, text.length()).toString();
  }
}
