package org.policytext.fact;

import java.util.List;

/** The statements of time of one text, looked up by where they begin. */
final class YearMentions {
  private final List<YearMention> mentions;

  /** Takes the statements in text order. */
  YearMentions(List<YearMention> mentions) {
    this.mentions = mentions;
  }

  /** Gives the statement that begins at {@code start}, or null. */
  YearMention at(int start) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      YearMention mention = mentions.get(middle);
      if (mention.start() == start) {
        return mention;
      }
      low = mention.start() < start ? middle + 1 : low;
      high = mention.start() < start ? high : middle - 1;
    }
    return null;
  }
}
