package org.policytext.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.policytext.model.Certainty;
import org.policytext.model.Repair;
import org.policytext.model.Span;

/**
 * A text as it is read, and the way back to the text as it was given.
 *
 * <p>Readers work on {@link #text()}; {@link #at} turns their positions into spans of {@link
 * #given()}. A text without edits keeps no map. With edits the map is one entry an edit: between
 * two edits both texts run in step.
 *
 * <p>{@code "區(qū)域"} with the note dropped reads {@code "區域"}; {@code at(1, 2)}, the {@code 域}, is
 * {@code [5,6)}.
 */
public final class SourceText {
  private final String given;
  private final String text;

  /**
   * Of each edit, ascending: its start and end in the text, its start and end in the text as given.
   */
  private final int[] textStarts;

  private final int[] textEnds;
  private final int[] givenStarts;
  private final int[] givenEnds;
  private final List<Repair> repairs;

  private SourceText(String given, String text, int[][] map, List<Repair> repairs) {
    this.given = given;
    this.text = text;
    this.textStarts = map[0];
    this.textEnds = map[1];
    this.givenStarts = map[2];
    this.givenEnds = map[3];
    this.repairs = repairs;
  }

  /**
   * Gives {@code given} as it stands; a line end of two characters is read as one, which is no
   * repair.
   */
  public static SourceText of(String given) {
    SourceText source = new SourceText(given, given, new int[4][0], List.of());
    return source.passing(returns(given));
  }

  /** Gives this text without what {@code edits} drop: it is passed over, which is no repair. */
  SourceText passing(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    SourceText read = edited(edits);
    int[][] map = {read.textStarts, read.textEnds, read.givenStarts, read.givenEnds};
    return new SourceText(given, read.text, map, repairs);
  }

  private static List<Edit> returns(String given) {
    List<Edit> returns = new ArrayList<>();
    int at = given.indexOf("\r\n");
    while (at >= 0) {
      returns.add(new Edit(at, at + 1, "", "line-end", Certainty.CERTAIN));
      at = given.indexOf("\r\n", at + 2);
    }
    return returns;
  }

  /** Gives the text as it was given. */
  public String given() {
    return given;
  }

  /**
   * Gives the text to read: repaired, converted and folded as far as the stages so far have gone.
   */
  public String text() {
    return text;
  }

  /** Gives every edit so far as a repair, in text order. */
  public List<Repair> repairs() {
    return repairs;
  }

  /**
   * Gives the span in the text as given of {@code [start, end)} in {@link #text()}; a position
   * within an edit widens to the edit.
   */
  public Span at(int start, int end) {
    if (textStarts.length == 0) {
      return new Span(start, end);
    }
    int from = givenStart(start);
    return new Span(from, Math.max(from, start == end ? from : givenEnd(end)));
  }

  private int givenStart(int position) {
    int edit = lastEditStartingBefore(position + 1);
    if (edit < 0) {
      return position;
    }
    boolean within = position < textEnds[edit];
    return within ? givenStarts[edit] : givenEnds[edit] + position - textEnds[edit];
  }

  private int givenEnd(int position) {
    int edit = lastEditStartingBefore(position);
    if (edit < 0) {
      return position;
    }
    boolean within = position <= textEnds[edit];
    return within ? givenEnds[edit] : givenEnds[edit] + position - textEnds[edit];
  }

  private int lastEditStartingBefore(int position) {
    int found = Arrays.binarySearch(textStarts, position);
    int edit = (found >= 0 ? found : -found - 1) - 1;
    while (found >= 0 && edit >= 0 && textStarts[edit] == position) {
      edit--;
    }
    return edit;
  }

  /**
   * Gives this text with another of the same length to read, character for character: a script
   * conversion or a folding.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public SourceText reading(String sameLength) {
    if (sameLength.length() != text.length()) {
      throw new IllegalArgumentException("sameLength: " + sameLength.length());
    }
    int[][] map = {textStarts, textEnds, givenStarts, givenEnds};
    return new SourceText(given, sameLength, map, repairs);
  }

  /**
   * Gives this text with {@code edits} applied, each told as a repair.
   *
   * @param edits in text order, without overlap
   */
  public SourceText edited(List<Edit> edits) {
    return edits.isEmpty() ? this : new Editing(this, edits).result();
  }

  /** One run over the edits of a text and those to add, in step. */
  private static final class Editing {
    private final SourceText before;
    private final List<Edit> edits;
    private final StringBuilder text;
    private final List<int[]> map = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    /** Up to where the text before is copied, and the first earlier edit behind that. */
    private int copied;

    private int old;

    Editing(SourceText before, List<Edit> edits) {
      this.before = before;
      this.edits = edits;
      this.text = new StringBuilder(before.text.length());
    }

    SourceText result() {
      int next = 0;
      while (next < edits.size()) {
        next = apply(next);
      }
      keep(before.text.length());
      text.append(before.text, copied, before.text.length());
      repairs.addAll(before.repairs);
      repairs.sort((a, b) -> a.at().compareTo(b.at()));
      return new SourceText(before.given, text.toString(), columns(), List.copyOf(repairs));
    }

    /**
     * Applies the edit at {@code first}. Where it cuts into an earlier edit the two become one, and
     * so do further edits that cut into it: within an edit no position has a place of its own.
     *
     * @return the index of the first edit not applied
     */
    private int apply(int first) {
      Edit edit = edits.get(first);
      check(edit);
      keep(edit.start());
      int from = cutsInto(edit) ? Math.min(edit.start(), before.textStarts[old]) : edit.start();
      text.append(before.text, copied, from);
      int start = text.length();
      copied = from;
      int end = from;
      int next = first;
      do {
        replace(edits.get(next));
        end = Math.max(end, pass(edits.get(next)));
        next++;
      } while (next < edits.size() && edits.get(next).start() < end);
      text.append(before.text, copied, end);
      copied = end;
      tell(edit, before.at(from, end), start);
      return next;
    }

    private void check(Edit edit) {
      boolean inside = edit.start() >= copied && edit.end() <= before.text.length();
      if (!inside || edit.end() < edit.start()) {
        throw new IllegalArgumentException("edits: out of order at " + edit.start());
      }
    }

    /** Earlier edits that end before {@code edit} are carried over already. */
    private boolean cutsInto(Edit edit) {
      return old < before.textStarts.length && before.textStarts[old] < edit.end();
    }

    private void replace(Edit edit) {
      check(edit);
      text.append(before.text, copied, edit.start()).append(edit.replacement());
      copied = edit.end();
    }

    private void tell(Edit edit, Span at, int start) {
      String repaired = text.substring(start);
      map.add(new int[] {start, text.length(), at.start(), at.end()});
      repairs.add(new Repair(edit.kind(), at, at.in(before.given), repaired, edit.certainty()));
    }

    /** Carries over the earlier edits that lie within the part copied up to {@code to}. */
    private void keep(int to) {
      int shift = text.length() - copied;
      while (old < before.textStarts.length && before.textEnds[old] <= to) {
        map.add(
            new int[] {
              before.textStarts[old] + shift,
              before.textEnds[old] + shift,
              before.givenStarts[old],
              before.givenEnds[old]
            });
        old++;
      }
    }

    /** Passes the earlier edits that {@code edit} cuts into; gives where the last of them ends. */
    private int pass(Edit edit) {
      int end = edit.end();
      while (cutsInto(edit)) {
        end = Math.max(end, before.textEnds[old]);
        old++;
      }
      return end;
    }

    private int[][] columns() {
      int[][] columns = new int[4][map.size()];
      for (int row = 0; row < map.size(); row++) {
        for (int column = 0; column < 4; column++) {
          columns[column][row] = map.get(row)[column];
        }
      }
      return columns;
    }
  }
}
