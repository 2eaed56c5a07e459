package org.policytext.read;

import org.policytext.model.Notice;
import org.policytext.model.Severity;

/** The notice of a file that ends before its end. */
final class Truncation {
  private Truncation() {}

  static Notice notice(String why) {
    return TextReader.notice("truncated-file", Severity.WARNING, why + "; it may be cut off");
  }
}
