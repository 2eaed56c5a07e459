package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import org.policytext.block.Entry;
import org.policytext.lexicon.Lexicon;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/**
 * The paragraphs under a heading that are tasks by their lead sentences: {@code 充分释放消费潜力。落实…} under
 * {@code （一）全力推动经济增长}.
 *
 * <p>A lead sentence may stand on a line of its own above its text. What stands on the line of the
 * heading is the heading's, and so is a last paragraph that appeals: {@code 产业强则经济强。我们要….}
 */
final class LedParagraphs {
  /** Styles from 1. on are those of items, which are tasks themselves. */
  static final int ITEM_RANK = 58;

  private final UnitListReader lists;
  private final List<String> appeals;

  LedParagraphs(Lexicon lexicon, UnitListReader lists) {
    this.lists = lists;
    this.appeals = lexicon.words("appeal");
  }

  /**
   * Tells whether paragraphs under {@code entry} may be tasks: none where its text begins on the
   * line of a number such as 1., or where unit lists close some of its paragraphs only.
   */
  boolean mayBeIn(Entry entry) {
    return !isRunIn(entry) || isHeading(entry) && listsAgree(of(entry));
  }

  /** Gives the paragraphs under {@code entry} that may be tasks. */
  List<Passage> of(Entry entry) {
    List<Passage> paragraphs = entry.paragraphs();
    int from = isRunIn(entry) ? 1 : 0;
    int last = paragraphs.size() - 1;
    int to = last > from && appeals(paragraphs.get(last)) ? last : last + 1;
    return paragraphs.subList(from, to);
  }

  /** Two at least, and three of four, open with a lead sentence. */
  boolean areThroughout(Entry entry) {
    return LeadSentence.throughout(of(entry));
  }

  boolean areAll(Entry entry) {
    List<Passage> paragraphs = of(entry);
    return !paragraphs.isEmpty() && !isRunIn(entry) && LeadSentence.all(paragraphs);
  }

  /**
   * Gives the tasks that the paragraphs under {@code entry} are: one without a lead sentence goes
   * on with the one before it; one with a unit list stands for itself.
   */
  List<List<Passage>> tasks(Entry entry) {
    List<Passage> paragraphs = of(entry);
    List<List<Passage>> tasks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage paragraph = paragraphs.get(i);
      if (opens(paragraphs, i, !tasks.isEmpty())) {
        tasks.add(new ArrayList<>(List.of(paragraph)));
      } else if (!tasks.isEmpty()) {
        tasks.get(tasks.size() - 1).add(paragraph);
      }
    }
    return tasks;
  }

  private boolean opens(List<Passage> paragraphs, int index, boolean behindTask) {
    if (LeadSentence.opens(paragraphs, index)) {
      return true;
    }
    Passage paragraph = paragraphs.get(index);
    List<UnitList> read = lists.read(paragraph);
    boolean above = index > 0 && LeadSentence.standsAbove(paragraphs, index - 1);
    boolean only = behindTask && UnitListReader.isList(read, paragraph);
    return !above && !only && !read.isEmpty();
  }

  /** A list at the end of the last paragraph only is the list of all of them. */
  private boolean listsAgree(List<Passage> paragraphs) {
    int listed = 0;
    for (Passage paragraph : paragraphs) {
      listed += lists.read(paragraph).isEmpty() ? 0 : 1;
    }
    return listed == 0 || listed == paragraphs.size();
  }

  /** {@code 我们要…} and {@code 创新决定未来。必须…} close a chapter of a report. */
  private boolean appeals(Passage paragraph) {
    int second = Sentences.end(paragraph, paragraph.start());
    Passage rest = paragraph.sub(second, paragraph.end()).strip();
    return appeals.stream().anyMatch(word -> paragraph.startsWith(word) || rest.startsWith(word));
  }

  private static boolean isHeading(Entry entry) {
    return entry.marker().isPresent() && entry.marker().get().style().rank() < ITEM_RANK;
  }

  /** The heading and its text stand on one line. */
  static boolean isRunIn(Entry entry) {
    if (entry.paragraphs().isEmpty()) {
      return false;
    }
    int feed = entry.title().source().text().indexOf('\n', entry.title().end());
    return feed < 0 || feed > entry.paragraphs().get(0).start();
  }
}
