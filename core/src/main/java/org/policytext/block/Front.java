package org.policytext.block;

import java.util.List;
import org.policytext.model.Header;
import org.policytext.text.Passage;

/**
 * What stands around a plan's body.
 *
 * @param header title, issuers, addressees, date and the like
 * @param notice paragraphs of the notice that carries the plan
 */
public record Front(Header header, List<Passage> notice) {
  public Front {
    notice = List.copyOf(notice);
  }
}
