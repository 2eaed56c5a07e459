package org.policytext.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytext.lexicon.NumberingStyle;
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
  private static final int LEAST_RUN = 3;
  private static final int LEAST_DISTANCE = 10;
  private static final String FREE = "。:：;；”》 !?#";

  /** Behind one of these a Han number is part of a word: 统一、, 第一、. */
  private static final String IN_WORDS = "第统之唯同专万单如任二三四五六七八九十周期";

  private final MarkerReader markers;

  /** The last number of each style, in all lines so far. */
  private final Map<String, Integer> last = new HashMap<>();

  private final Map<String, Found> orphans = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Found> weak = new ArrayList<>();
  private int heading = -1;
  private int behind;

  NumberBreaks(MarkerReader markers) {
    this.markers = markers;
  }

  /**
   * A number that opens a heading or an item.
   *
   * @param at where its label begins
   * @param marker what was read
   */
  record Found(int at, Marker marker) {
    String style() {
      return marker.style().id();
    }

    int value() {
      return marker.value();
    }

    int behind() {
      return marker.label().end();
    }
  }

  /** Gives the numbers of {@code line} in order, one that opens the line itself among them. */
  List<Found> read(Passage line) {
    found.clear();
    weak.clear();
    orphans.clear();
    heading = -1;
    behind = 0;
    for (int at = line.start(); at < line.end(); at++) {
      Optional<Marker> marker =
          markers.read(line.sub(at, Math.min(line.end(), at + LONGEST_LABEL)));
      if (marker.isPresent() && marker.get().style().kind() != NumberingStyle.Kind.BULLET) {
        Found number = new Found(at, marker.get());
        look(line, number);
        behind = Math.max(behind, Marks.opens(line.charAt(at)) ? number.behind() : at);
      }
    }
    found.removeIf(this::isAlone);
    addRuns();
    fillGaps();
    found.sort(Comparator.comparingInt(Found::at));
    return List.copyOf(found);
  }

  private void look(Passage line, Found number) {
    int at = number.at();
    char before = at > line.start() ? line.charAt(at - 1) : ' ';
    boolean bracketed = Marks.opens(line.charAt(at));
    boolean digits = Character.isDigit(before) && Character.isDigit(line.charAt(at));
    boolean within = at < behind || digits;
    if (within || isCited(line, number) || bracketed && before == '第' || isInline(number, before)) {
      return;
    }
    boolean free = FREE.indexOf(before) >= 0 || Marks.closes(before);
    if (!bracketed && !free && !isBehindHeading(line, number)) {
      weak.add(number);
      return;
    }
    int step = number.value() - last.getOrDefault(number.style(), 0);
    boolean skips = step == 2 && !bracketed && before == '。';
    if (number.value() == 1 || step == 1 || skips && free) {
      accept(number);
    } else if (free || bracketed) {
      lookAtOrphan(number);
    } else {
      weak.add(number);
    }
  }

  /** Two numbers that follow each other begin anew where the ones before them are not printed. */
  private void lookAtOrphan(Found number) {
    Found before = orphans.put(number.style(), number);
    if (before != null && before.value() + 1 == number.value()) {
      found.add(before);
      accept(number);
      orphans.remove(number.style());
    }
  }

  private void accept(Found number) {
    found.add(number);
    last.put(number.style(), number.value());
    heading = number.at();
    behind = number.behind();
  }

  /** {@code 建成:①社区3个;②载体5个}: the lowest numbers also count within a sentence. */
  private static boolean isInline(Found number, char before) {
    return number.marker().style().rank() >= LOWEST_RANK && ":;,、：；".indexOf(before) >= 0;
  }

  /** {@code 。(1)对首年…;(2)对…}: a low 1 that no 2 follows on a line of its own. */
  private boolean isAlone(Found number) {
    boolean low = number.marker().style().rank() >= LOWEST_RANK;
    return low && number.value() == 1 && last.get(number.style()) == 1;
  }

  private static boolean isCited(Passage line, Found number) {
    int behind = number.behind();
    return behind < line.end() && "项款条至、,".indexOf(line.charAt(behind)) >= 0;
  }

  /** A heading has no stop, and the first item below it follows at once: {@code 二、重点任务1.加强…}. */
  private boolean isBehindHeading(Passage line, Found number) {
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

  /**
   * Three numbers that follow each other, each some way behind the one before, are no chance:
   * {@code …负责24.提升…负责25.推进…负责26.开展}.
   */
  private void addRuns() {
    List<Found> all = new ArrayList<>(found);
    all.addAll(weak);
    all.sort(Comparator.comparingInt(Found::at));
    Set<Integer> strong = found.stream().map(Found::at).collect(Collectors.toSet());
    Map<String, List<Found>> runs = new HashMap<>();
    for (Found number : all) {
      List<Found> run = runs.computeIfAbsent(number.style(), id -> new ArrayList<>());
      Found before = run.isEmpty() ? null : run.get(run.size() - 1);
      boolean next = before != null && number.value() == before.value() + 1;
      if (next && number.at() - before.at() >= LEAST_DISTANCE) {
        run.add(number);
      } else if (strong.contains(number.at()) || run.size() <= 1) {
        close(run, strong);
        run.add(number);
      }
    }
    runs.values().forEach(run -> close(run, strong));
  }

  private void close(List<Found> run, Set<Integer> strong) {
    if (run.size() >= LEAST_RUN) {
      run.stream()
          .filter(number -> !strong.contains(number.at()) && opens(number))
          .forEach(found::add);
    }
    run.clear();
  }

  /** Before 二、 without 一、 the last 一、 that stands within words is the one that is missed. */
  private void fillGaps() {
    Map<String, Found> before = new HashMap<>();
    List<Found> gaps = new ArrayList<>();
    found.sort(Comparator.comparingInt(Found::at));
    for (Found number : found) {
      Found previous = before.put(number.style(), number);
      int from = previous == null ? -1 : previous.at();
      int reached = previous == null ? 0 : previous.value();
      if (number.value() > 1 && reached != number.value() - 1) {
        fill(number, from, reached < number.value() ? reached : 0, gaps);
      }
    }
    found.addAll(gaps);
  }

  /** Ranges of one style do not overlap, so each weak number is looked at once a style. */
  private void fill(Found number, int from, int reached, List<Found> gaps) {
    int wanted = number.value() - 1;
    for (int i = weakBefore(number.at()); i >= 0 && weak.get(i).at() > from; i--) {
      Found one = weak.get(i);
      boolean next = wanted > reached && one.value() == wanted;
      if (next && one.style().equals(number.style()) && opens(one)) {
        gaps.add(one);
        wanted--;
      }
    }
  }

  /** Gives the index of the last weak number before {@code at}, or -1. */
  private int weakBefore(int at) {
    int low = 0;
    int high = weak.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (weak.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static boolean opens(Found number) {
    Passage label = number.marker().label();
    char before = number.at() > 0 ? label.charAt(number.at() - 1) : ' ';
    return IN_WORDS.indexOf(before) < 0 && before != '.';
  }
}
