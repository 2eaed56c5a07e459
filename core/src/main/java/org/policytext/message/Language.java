package org.policytext.message;

import java.util.Locale;

/** A language that people are spoken to in. Data is the same in each. */
public enum Language {
  /** English. */
  EN,
  /** Chinese. */
  ZH;

  /** Gives the tag for a page or a file name: {@code zh}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
