package org.policytext.text;

import java.util.List;
import org.policytext.model.Notice;
import org.policytext.model.Script;

/**
 * A text in simplified script.
 *
 * @param text to read on with
 * @param script that the text was printed in
 * @param notices one for each character whose simplified form is in doubt
 */
public record Converted(SourceText text, Script script, List<Notice> notices) {
  public Converted {
    notices = List.copyOf(notices);
  }
}
