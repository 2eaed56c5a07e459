package org.policytext.text;

import java.util.List;
import org.policytext.model.Notice;
import org.policytext.model.Severity;
import org.policytext.model.Span;

/**
 * As much of a text as is read: all of it, or whole lines up to a limit, with a notice at the rest.
 *
 * @param text from the start of the text as given, so that places stay
 * @param notices one if something is left
 */
public record Head(String text, List<Notice> notices) {
  /** Gives the head of {@code text}: of one that is too long, the lines within {@code longest}. */
  public static Head of(String text, int longest) {
    if (text.length() <= longest) {
      return new Head(text, List.of());
    }
    int feed = text.lastIndexOf('\n', longest - 1);
    int end = feed < 0 ? longest : feed + 1;
    String message = "Longer than " + longest + " characters: not read from here on.";
    Span rest = new Span(end, text.length());
    return new Head(
        text.substring(0, end),
        List.of(new Notice("text-too-long", Severity.WARNING, message, rest)));
  }
}
