package org.policytext.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.NumberingStyle;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Finds the numbers within a long line that open headings and items: those that go on with their
 * numbering.
 *
 * <p>{@code 二、重点任务(一)完善机制。1.建立台账。…2.公开结果。} has 二、, (一), 1. and 2. A number without a mark before it
 * counts where it fills a gap: the 一、 of {@code 制定本方案一、总体要求…二、重点任务}.
 */
final class NumberBreaks {
  private static final int LONGEST_HEADING = 60;
  private static final int SHORTEST_HEADING = 4;
  private static final int LONGEST_LABEL = 12;
  private static final int LOWEST_RANK = 70;
  private static final int LEAST_COUNT = 3;
  private static final String FREE = "。:：;；”》 !?#";

  private final MarkerReader markers;
  private final CharacterSet inWords;
  private final CharacterSet cited;

  /** The last number of each style, in all lines so far. */
  private final Map<String, Integer> last = new HashMap<>();

  /** How many numbers of each style the lines before have. */
  private final Map<String, Integer> counts = new HashMap<>();

  private final Map<String, FoundNumber> orphans = new HashMap<>();
  private final List<FoundNumber> found = new ArrayList<>();
  private final List<FoundNumber> weak = new ArrayList<>();
  private int heading = -1;
  private int behind;

  NumberBreaks(Lexicon lexicon, MarkerReader markers) {
    this.markers = markers;
    inWords = CharacterSet.ofFirst(lexicon.words("before-number"));
    cited = CharacterSet.of("、,").and(CharacterSet.ofFirst(lexicon.words("behind-number")));
  }

  /**
   * Gives the numbers of {@code line} in order, one that opens the line itself among them; those in
   * the rows of a table open nothing.
   */
  List<FoundNumber> read(Passage line, Breaks breaks) {
    Map<String, Integer> earlier = new HashMap<>(last);
    found.clear();
    weak.clear();
    orphans.clear();
    heading = -1;
    behind = 0;
    for (int at = line.start(); at < line.end(); at++) {
      Optional<Marker> marker =
          markers.read(line.sub(at, Math.min(line.end(), at + LONGEST_LABEL)));
      boolean free = marker.isPresent() && !breaks.isWithin(at);
      if (free && marker.get().style().kind() != NumberingStyle.Kind.BULLET) {
        FoundNumber number = new FoundNumber(at, marker.get());
        look(line, number);
        behind = Math.max(behind, Marks.opens(line.charAt(at)) ? number.behind() : at);
      }
    }
    found.removeIf(this::isAlone);
    List<FoundNumber> all = NumberGaps.filled(found, weak, earlier, inWords);
    for (FoundNumber number : all) {
      last.put(number.style(), number.value());
      counts.merge(number.style(), 1, Integer::sum);
    }
    return all;
  }

  private void look(Passage line, FoundNumber number) {
    int at = number.at();
    char before = at > line.start() ? line.charAt(at - 1) : ' ';
    boolean bracketed = Marks.opens(line.charAt(at));
    boolean digits = Character.isDigit(before) && Character.isDigit(line.charAt(at));
    boolean within = at < behind || digits;
    if (within || isCited(line, number) || bracketed && before == '第' || isInline(number, before)) {
      return;
    }
    boolean free = FREE.indexOf(before) >= 0 || Marks.closes(before);
    boolean counted = counts.getOrDefault(number.style(), 0) >= LEAST_COUNT;
    if (!bracketed
        && !free
        && !isBehindHeading(line, number)
        && !(counted && isNext(line, number))) {
      weak.add(number);
      return;
    }
    int step = number.value() - last.getOrDefault(number.style(), 0);
    boolean opens = at == line.start();
    boolean skips = step == 2 && !bracketed && before == '。';
    if (opens || number.value() == 1 || step == 1 || skips && free) {
      accept(number);
    } else if (free || bracketed) {
      lookAtOrphan(number);
    } else {
      weak.add(number);
    }
  }

  /** Two numbers that follow each other begin anew where the ones before them are not printed. */
  private void lookAtOrphan(FoundNumber number) {
    FoundNumber before = orphans.put(number.style(), number);
    if (before != null && before.value() + 1 == number.value()) {
      found.add(before);
      accept(number);
      orphans.remove(number.style());
    } else {
      weak.add(number);
    }
  }

  private void accept(FoundNumber number) {
    found.add(number);
    last.put(number.style(), number.value());
    heading = number.at();
    behind = number.behind();
  }

  /** {@code 建成:①社区3个;②载体5个}: the lowest numbers also count within a sentence. */
  private static boolean isInline(FoundNumber number, char before) {
    return number.marker().style().rank() >= LOWEST_RANK && ":;,、：；".indexOf(before) >= 0;
  }

  /** {@code 。(1)对首年…;(2)对…}: a low 1 that no 2 follows on a line of its own. */
  private boolean isAlone(FoundNumber number) {
    boolean low = number.marker().style().rank() >= LOWEST_RANK;
    return low && number.value() == 1 && last.get(number.style()) == 1;
  }

  /** {@code 第(一)项}, {@code (一)至(三)}, {@code 一、二、三等奖}. */
  private boolean isCited(Passage line, FoundNumber number) {
    int behind = number.behind();
    boolean another =
        markers
            .read(line.sub(behind, Math.min(line.end(), behind + LONGEST_LABEL)))
            .filter(next -> next.style().equals(number.marker().style()))
            .isPresent();
    return another || behind < line.end() && cited.contains(line.charAt(behind));
  }

  /** {@code 筑牢数字安全防线58.强化…} where the line before ends with 57. */
  private boolean isNext(Passage line, FoundNumber number) {
    int behind = line.behindSpaces(number.behind());
    boolean words = behind < line.end() && Character.isIdeographic(line.charAt(behind));
    return words && number.value() - 1 == last.getOrDefault(number.style(), 0);
  }

  /** A heading has no stop, and the first item below it follows at once: {@code 二、重点任务1.加强…}. */
  private boolean isBehindHeading(Passage line, FoundNumber number) {
    int length = number.at() - heading;
    if (heading < 0 || length > LONGEST_HEADING || length < SHORTEST_HEADING) {
      return false;
    }
    for (int i = heading; i < number.at(); i++) {
      if ("。;；:：".indexOf(line.charAt(i)) >= 0) {
        return false;
      }
    }
    int behind = number.behind();
    boolean words = behind < line.end() && line.charAt(behind) >= 0x2000;
    return words && Character.isDigit(line.charAt(number.at()));
  }
}
