package org.policytext.fact;

import java.util.List;

/** The statements of time of one text, looked up by where they begin, in logarithmic time. */
final class YearMentions {
  private final List<YearMention> mentions;

  /** Takes the statements in text order. */
  YearMentions(List<YearMention> mentions) {
    this.mentions = mentions;
  }

  /** Gives the statement that begins at {@code start}, or null. */
  YearMention at(int start) {
    int index = index(start);
    return index < 0 ? null : mentions.get(index);
  }

  private int index(int start) {
    int low = 0;
    int high = mentions.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      YearMention mention = mentions.get(middle);
      if (mention.start() == start) {
        return middle;
      }
      low = mention.start() < start ? middle + 1 : low;
      high = mention.start() < start ? high : middle - 1;
    }
    return -1;
  }

  /**
   * Gives the {@code count} statements of which {@code last} is the last where nothing but a
   * joining word stands between them, 2013年 and 2015年 of {@code 到2013年和2015年}; none if there are
   * fewer or more.
   */
  List<YearMention> listed(YearMention last, int count, String text, TargetWords words) {
    int end = last == null ? -1 : index(last.start());
    if (end < 0 || mentions.get(end) != last) {
      return List.of();
    }
    int from = end;
    while (from > 0 && end - from < count && areJoined(from - 1, text, words)) {
      from--;
    }
    return end - from + 1 == count ? mentions.subList(from, end + 1) : List.of();
  }

  private boolean areJoined(int first, String text, TargetWords words) {
    int behind = mentions.get(first).end();
    boolean dated =
        mentions.get(first).to().isPresent() && mentions.get(first + 1).to().isPresent();
    return dated
        && mentions.get(first + 1).start() == behind + 1
        && words.isJoiner(text.charAt(behind));
  }
}
