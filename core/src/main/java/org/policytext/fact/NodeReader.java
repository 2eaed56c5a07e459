package org.policytext.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytext.block.Entry;
import org.policytext.fact.Node.ParagraphTask;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.TitleWord;
import org.policytext.text.Passage;
import org.policytext.text.Sentences;

/**
 * Tells tasks from sections.
 *
 * <p>A task is the smallest numbered item that states work. What stands under a framing heading
 * (总体要求) or a safeguard heading (保障措施) is a section, unless it carries a unit list or goes on with
 * the tasks' own numbering. Where nothing under a heading is numbered, paragraphs that all open
 * with a short lead sentence are the tasks.
 */
final class NodeReader {
  private static final int LONGEST_LEAD = 30;
  private static final int LONGEST_PAIR = 20;

  private final HeadingKinds kinds;
  private final UnitListReader lists;
  private final List<String> planWords;

  NodeReader(Lexicon lexicon, UnitListReader lists) {
    this.kinds = new HeadingKinds(lexicon);
    this.lists = lists;
    this.planWords =
        lexicon.titles().stream()
            .filter(word -> word.kind() == TitleWord.Kind.PLAN)
            .map(TitleWord::word)
            .toList();
  }

  HeadingKinds kinds() {
    return kinds;
  }

  /** Gives the meaning of {@code entries}, a tree for a tree. */
  List<Node> read(List<Entry> entries) {
    Reading reading = new Reading();
    reading.look(entries, Context.WORK);
    reading.leaveOutClosing();
    reading.closing = closing(entries);
    reading.findTaskRuns();
    return reading.nodes(entries, "", Context.WORK);
  }

  /**
   * A last heading without items, where those before it hold items, closes the plan: it states no
   * work of its own.
   */
  private static Entry closing(List<Entry> entries) {
    List<Entry> numbered =
        entries.stream()
            .filter(entry -> entry.kind() == Entry.Kind.ITEM && !entry.style().isEmpty())
            .toList();
    Entry last = numbered.isEmpty() ? null : numbered.get(numbered.size() - 1);
    boolean before =
        numbered.stream().anyMatch(entry -> entry != last && !entry.children().isEmpty());
    return before && last.children().isEmpty() ? last : null;
  }

  /** What the headings above say of an entry. */
  private enum Context {
    WORK,
    FRAMING,
    SAFEGUARD,
    ATTACHMENT
  }

  /** The work on one outline. */
  private final class Reading {
    private final Map<Entry, TaskText> texts = new IdentityHashMap<>();
    private final List<Entry> leaves = new ArrayList<>();
    private final Map<Entry, Context> contexts = new IdentityHashMap<>();
    private final Map<Entry, Integer> runs = new IdentityHashMap<>();
    private final Set<Integer> taskRuns = new HashSet<>();
    private Entry closing;

    void look(List<Entry> entries, Context context) {
      for (Entry entry : entries) {
        texts.put(entry, TaskText.read(entry.title(), entry.paragraphs(), lists));
        contexts.put(entry, context);
        if (entry.children().isEmpty()) {
          leaves.add(entry);
        }
        look(entry.children(), below(entry, context));
      }
    }

    /** What follows the last task's unit list closes the plan and belongs to no task. */
    void leaveOutClosing() {
      Entry last = leaves.isEmpty() ? null : leaves.get(leaves.size() - 1);
      if (last == null
          || contexts.get(last) == Context.ATTACHMENT
          || texts.get(last).lists().isEmpty()) {
        return;
      }
      List<UnitList> read = texts.get(last).lists();
      int end = read.get(read.size() - 1).whole().end();
      List<Passage> own =
          last.paragraphs().stream().filter(paragraph -> paragraph.start() < end).toList();
      texts.put(last, TaskText.read(last.title(), own, lists));
    }

    private Context below(Entry entry, Context above) {
      if (entry.kind() == Entry.Kind.ATTACHMENT) {
        return isPlan(entry.title().text()) ? Context.WORK : Context.ATTACHMENT;
      }
      return switch (kind(entry)) {
        case FRAMING, GOALS -> Context.FRAMING;
        case SAFEGUARD -> Context.SAFEGUARD;
        case WORK, LABEL -> above;
      };
    }

    private boolean isPlan(String title) {
      return planWords.stream().anyMatch(title::endsWith);
    }

    private HeadingWord.Kind kind(Entry entry) {
      Optional<HeadingWord> word = kinds.word(texts.get(entry).title().text());
      return word.map(HeadingWord::kind).orElse(HeadingWord.Kind.LABEL);
    }

    /** A run is numbering of one style that goes on without a restart, also over sections. */
    void findTaskRuns() {
      Map<String, Entry> last = new HashMap<>();
      int count = 0;
      for (Entry leaf : leaves) {
        Entry before = last.put(leaf.style(), leaf);
        boolean goesOn = before != null && leaf.value() == before.value() + 1;
        runs.put(leaf, goesOn ? runs.get(before) : count++);
        if (isWork(leaf)) {
          taskRuns.add(runs.get(leaf));
        }
      }
    }

    /** Tells whether an entry states work by itself, whatever the numbering says. */
    private boolean isWork(Entry leaf) {
      if (leaf.kind() == Entry.Kind.ATTACHMENT) {
        return false;
      }
      if (!texts.get(leaf).lists().isEmpty()) {
        return true;
      }
      return contexts.get(leaf) == Context.WORK
          && kind(leaf) == HeadingWord.Kind.LABEL
          && !leaf.style().isEmpty()
          && leaf != closing;
    }

    private boolean isTask(Entry entry, String id) {
      if (!entry.children().isEmpty() || entry.kind() == Entry.Kind.ATTACHMENT) {
        return false;
      }
      if (isWork(entry)) {
        return true;
      }
      return switch (kind(entry)) {
        case FRAMING, GOALS, WORK -> false;
        case SAFEGUARD, LABEL ->
            isNumberedAsTask(entry) && !isTopSafeguard(entry, id) && entry != closing;
      };
    }

    private boolean isNumberedAsTask(Entry entry) {
      return taskRuns.contains(runs.get(entry))
          && !entry.style().isEmpty()
          && contexts.get(entry) != Context.ATTACHMENT;
    }

    /**
     * A safeguard heading of the highest level is no task, though it goes on with its numbering.
     */
    private boolean isTopSafeguard(Entry entry, String id) {
      return kind(entry) == HeadingWord.Kind.SAFEGUARD && id.indexOf('.') < 0;
    }

    List<Node> nodes(List<Entry> entries, String above, Context context) {
      List<Node> nodes = new ArrayList<>();
      for (Entry entry : entries) {
        String id = above + (nodes.size() + 1);
        List<ParagraphTask> paragraphs = paragraphTasks(entry, id, context);
        boolean task = paragraphs.isEmpty() && isTask(entry, id);
        List<Node> children = nodes(entry.children(), id + ".", below(entry, context));
        nodes.add(new Node(entry, id, task, texts.get(entry), paragraphs, children));
      }
      return nodes;
    }

    private List<ParagraphTask> paragraphTasks(Entry entry, String id, Context context) {
      boolean work =
          context == Context.WORK
              && (kind(entry) == HeadingWord.Kind.LABEL || kind(entry) == HeadingWord.Kind.WORK);
      boolean leads =
          work
              && entry.paragraphs().size() > 1
              && entry.paragraphs().stream().allMatch(NodeReader::hasLead);
      boolean holder =
          kind(entry) == HeadingWord.Kind.WORK
              && context == Context.WORK
              && !entry.style().isEmpty();
      if (!entry.children().isEmpty() || !leads && !holder || isRunIn(entry)) {
        return List.of();
      }
      List<ParagraphTask> tasks = new ArrayList<>();
      for (Passage paragraph : entry.paragraphs()) {
        if (leads || hasLead(paragraph) || !lists.read(paragraph).isEmpty()) {
          tasks.add(paragraphTask(paragraph, id + "." + (tasks.size() + 1), lists));
        }
      }
      return tasks;
    }

    /** The heading and its text stand on one line. */
    private boolean isRunIn(Entry entry) {
      return !entry.paragraphs().isEmpty()
          && entry
                  .title()
                  .source()
                  .text()
                  .substring(entry.title().end(), entry.paragraphs().get(0).start())
                  .indexOf('\n')
              < 0;
    }
  }

  /** Gives the task that a paragraph is: its first sentence is the title. */
  static ParagraphTask paragraphTask(Passage paragraph, String id, UnitListReader lists) {
    int end = Sentences.end(paragraph, paragraph.start());
    Passage lead = paragraph.sub(paragraph.start(), end).strip();
    Passage title = lead.endsWith("。") ? lead.sub(lead.start(), lead.end() - 1) : lead;
    Passage rest = paragraph.sub(end, paragraph.end()).strip();
    TaskText text = TaskText.read(title, rest.isEmpty() ? List.of() : List.of(rest), lists);
    return new ParagraphTask(id, text.title(), text, paragraph);
  }

  /**
   * A paragraph opens with a lead sentence if that is short, names one thing, and more follows:
   * {@code 服务现代农业发展。加强…}.
   */
  private static boolean hasLead(Passage paragraph) {
    int end = Sentences.end(paragraph, paragraph.start());
    Passage lead = paragraph.sub(paragraph.start(), end).strip();
    int longest = lead.text().indexOf(',') < 0 ? LONGEST_LEAD : LONGEST_PAIR;
    return lead.endsWith("。")
        && lead.length() <= longest
        && !isPoint(lead)
        && !paragraph.sub(end, paragraph.end()).strip().isEmpty();
  }

  /** {@code 一是…} and {@code 二要…} are points of a text, not tasks. */
  private static boolean isPoint(Passage lead) {
    char second = lead.length() > 1 ? lead.charAt(lead.start() + 1) : ' ';
    return "一二三四五六七八九十".indexOf(lead.charAt(lead.start())) >= 0 && "是要、".indexOf(second) >= 0;
  }
}
