package org.policytext.text;

import java.util.List;
import org.policytext.model.Notice;

/**
 * A text after repair.
 *
 * @param text to read on with; its repairs tell what was changed
 * @param notices what looked damaged and was left as it is
 */
public record Mended(SourceText text, List<Notice> notices) {
  public Mended {
    notices = List.copyOf(notices);
  }
}
