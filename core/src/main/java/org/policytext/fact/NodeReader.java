package org.policytext.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policytext.block.Entry;
import org.policytext.fact.Node.ParagraphTask;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.HeadingWord.Kind;
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
  private final HeadingKinds kinds;
  private final UnitListReader lists;
  private final LostNumbers lostNumbers;
  private final LedParagraphs led;
  private final ClosingText closingText;
  private final List<String> planWords;

  NodeReader(Lexicon lexicon, UnitListReader lists) {
    this.kinds = new HeadingKinds(lexicon);
    this.lists = lists;
    this.lostNumbers = new LostNumbers(lists);
    this.led = new LedParagraphs(lexicon, lists);
    this.closingText = new ClosingText(lexicon);
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
    List<Entry> whole = lostNumbers.found(Boxes.settled(entries));
    Reading reading = new Reading(closing(whole), new ScopeHeadings(kinds, whole));
    reading.look(whole, Context.WORK, false);
    reading.findTaskRuns();
    reading.leaveOutClosing();
    return reading.nodes(whole, "", Context.WORK);
  }

  /**
   * A last heading without items, where those before it hold items, closes the plan: it states no
   * work of its own.
   */
  private static Entry closing(List<Entry> entries) {
    Entry last = null;
    boolean before = false;
    for (Entry entry : entries) {
      if (entry.kind() == Entry.Kind.ITEM && !entry.style().isEmpty()) {
        before |= last != null && !last.children().isEmpty();
        last = entry;
      }
    }
    return before && last.children().isEmpty() ? last : null;
  }

  /** Gives the task that paragraphs are: the first sentence is its title. */
  static ParagraphTask paragraphTask(List<Passage> paragraphs, String id, UnitListReader lists) {
    Passage first = paragraphs.get(0);
    Passage rest = first.sub(Sentences.end(first, first.start()), first.end()).strip();
    List<Passage> text = new ArrayList<>(rest.isEmpty() ? List.of() : List.of(rest));
    text.addAll(paragraphs.subList(1, paragraphs.size()));
    TaskText read = TaskText.read(LeadSentence.title(first), text, lists);
    Passage whole = first.sub(first.start(), paragraphs.get(paragraphs.size() - 1).end());
    return new ParagraphTask(id, read.title(), read, whole);
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
    private final Entry closing;
    private final ScopeHeadings scopes;
    private final Map<Entry, TaskText> texts = new IdentityHashMap<>();
    private final List<Entry> leaves = new ArrayList<>();
    private final Map<Entry, Kind> kindOf = new IdentityHashMap<>();
    private final Map<Entry, Context> contexts = new IdentityHashMap<>();
    private final Map<Entry, List<Passage>> closingOf = new IdentityHashMap<>();
    private final Map<Entry, Integer> runs = new IdentityHashMap<>();
    private final Set<Integer> taskRuns = new HashSet<>();

    /** Articles of a chapter are numbered through by custom: their numbers tell nothing. */
    private final Set<Entry> articles = Collections.newSetFromMap(new IdentityHashMap<>());

    Reading(Entry closing, ScopeHeadings scopes) {
      this.closing = closing;
      this.scopes = scopes;
    }

    void look(List<Entry> entries, Context context, boolean inPart) {
      for (Entry entry : entries) {
        TaskText text = TaskText.read(entry, lists);
        texts.put(entry, text);
        kindOf.put(entry, kind(entry, text.title().text()));
        contexts.put(entry, context);
        if (entry.children().isEmpty()) {
          leaves.add(entry);
        }
        if (inPart) {
          articles.add(entry);
        }
        look(entry.children(), below(entry, context), entry.kind() == Entry.Kind.PART);
      }
    }

    private Kind kind(Entry entry, String title) {
      Kind kind = kinds.word(title).map(HeadingWord::kind).orElse(Kind.LABEL);
      if (kind == Kind.SCOPE) {
        return scopes.holdsWork(entry) ? Kind.WORK : Kind.FRAMING;
      }
      return kind;
    }

    /** What closes the plan behind its last task belongs to no task. */
    void leaveOutClosing() {
      Entry last = null;
      for (Entry leaf : leaves) {
        boolean aside =
            leaf.kind() == Entry.Kind.ATTACHMENT || contexts.get(leaf) == Context.ATTACHMENT;
        last = aside ? last : leaf;
      }
      if (last == null || !last.cells().isEmpty()) {
        return;
      }
      int kept = kept(last);
      if (kept < last.paragraphs().size()) {
        closingOf.put(last, last.paragraphs().subList(kept, last.paragraphs().size()));
        texts.put(last, TaskText.read(last.keeping(kept), lists));
      }
    }

    /** Behind its unit list, or from a paragraph on that speaks of the plan itself. */
    private int kept(Entry last) {
      int end = -1;
      for (UnitList list : texts.get(last).lists()) {
        end = closingText.holds(last, list) ? end : list.whole().end();
      }
      if (end >= 0) {
        int behind = end;
        return (int) last.paragraphs().stream().filter(text -> text.start() < behind).count();
      }
      boolean task = isWork(last) || kind(last) == Kind.LABEL && isNumberedAsTask(last);
      if (!task || last == closing || led.areThroughout(last)) {
        return last.paragraphs().size();
      }
      List<Entry> before =
          leaves.stream()
              .filter(leaf -> leaf != last && runs.get(leaf).equals(runs.get(last)))
              .toList();
      return closingText.start(last, before);
    }

    private Context below(Entry entry, Context above) {
      if (entry.kind() == Entry.Kind.ATTACHMENT) {
        return isPlan(entry.title().text()) ? Context.WORK : Context.ATTACHMENT;
      }
      return switch (kind(entry)) {
        case FRAMING, GOALS, SCOPE -> Context.FRAMING;
        case SAFEGUARD -> Context.SAFEGUARD;
        case WORK, LABEL -> above;
      };
    }

    private boolean isPlan(String title) {
      return planWords.stream().anyMatch(title::endsWith);
    }

    private Kind kind(Entry entry) {
      return kindOf.get(entry);
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
      boolean listed = !texts.get(leaf).lists().isEmpty();
      return listed
          || contexts.get(leaf) == Context.WORK
              && kind(leaf) == Kind.LABEL
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
        case FRAMING, GOALS, SCOPE, WORK -> false;
        case SAFEGUARD, LABEL ->
            isNumberedAsTask(entry) && !isTopSafeguard(entry, id) && entry != closing;
      };
    }

    private boolean isNumberedAsTask(Entry entry) {
      return taskRuns.contains(runs.get(entry))
          && !entry.style().isEmpty()
          && !articles.contains(entry)
          && contexts.get(entry) != Context.ATTACHMENT;
    }

    /**
     * A safeguard heading of the highest level is no task, though it goes on with its numbering.
     */
    private boolean isTopSafeguard(Entry entry, String id) {
      return kind(entry) == Kind.SAFEGUARD && id.indexOf('.') < 0;
    }

    List<Node> nodes(List<Entry> entries, String above, Context context) {
      List<Node> nodes = new ArrayList<>();
      boolean lead = areLed(entries, context, false);
      boolean runIn = areLed(entries, context, true);
      for (Entry entry : entries) {
        int last = nodes.size() - 1;
        boolean within = last >= 0 && isWithin(entry, nodes.get(last));
        String id = within ? nodes.get(last).nextId() : above + (nodes.size() + 1);
        Node node = node(entry, id, context, LedParagraphs.isRunIn(entry) ? runIn : lead);
        if (within) {
          nodes.set(last, nodes.get(last).with(node));
        } else if (context != Context.ATTACHMENT || node.task() || !node.children().isEmpty()) {
          nodes.add(node);
        }
      }
      return nodes;
    }

    /** The text of a section goes on behind a box. */
    private static boolean isWithin(Entry entry, Node before) {
      return !before.task() && entry.whole().start() < before.entry().whole().end();
    }

    private Node node(Entry entry, String id, Context context, boolean lead) {
      List<ParagraphTask> paragraphs = paragraphTasks(entry, id, context, lead);
      boolean task = paragraphs.isEmpty() && isTask(entry, id);
      List<Node> children = nodes(entry.children(), id + ".", below(entry, context));
      boolean led = !paragraphs.isEmpty();
      List<Passage> behind = led ? List.of() : closingOf.getOrDefault(entry, List.of());
      return new Node(entry, id, task, texts.get(entry), paragraphs, behind, children);
    }

    /**
     * Paragraphs are tasks if all open with a lead sentence, or if the heading says that work
     * follows.
     */
    private List<ParagraphTask> paragraphTasks(
        Entry entry, String id, Context context, boolean lead) {
      boolean leads =
          (lead || entry.kind() == Entry.Kind.BOX)
              && mayBeLed(entry, context)
              && (led.areThroughout(entry) || led.areAll(entry));
      boolean holder =
          kind(entry) == Kind.WORK && context == Context.WORK && !entry.style().isEmpty();
      if (!leads && (hasItems(entry) || !holder || LedParagraphs.isRunIn(entry))) {
        return List.of();
      }
      List<ParagraphTask> tasks = new ArrayList<>();
      for (List<Passage> task : led.tasks(entry)) {
        tasks.add(paragraphTask(task, id + "." + (tasks.size() + 1), lists));
      }
      return tasks;
    }

    /** Where half of the headings of a style hold led paragraphs, all of that style may. */
    private boolean areLed(List<Entry> entries, Context context, boolean runIn) {
      int leaves = 0;
      int count = 0;
      for (Entry entry : entries) {
        boolean styled = LedParagraphs.isRunIn(entry) == runIn && !entry.paragraphs().isEmpty();
        if (styled && mayBeLed(entry, context)) {
          leaves++;
          count += led.areThroughout(entry) ? 1 : 0;
        }
      }
      return count > 0 && count * 2 >= leaves;
    }

    private boolean mayBeLed(Entry entry, Context context) {
      return context == Context.WORK
          && (kind(entry) == Kind.LABEL || kind(entry) == Kind.WORK)
          && !hasItems(entry)
          && !isIntroduced(entry)
          && led.mayBeIn(entry);
    }

    /** {@code 1.改善市容:} introduces the points of one task. */
    private static boolean isIntroduced(Entry entry) {
      String text = entry.title().source().text();
      int end = entry.title().end();
      boolean colon = end < text.length() && text.charAt(end) == ':';
      return colon
          && entry.marker().isPresent()
          && entry.marker().get().style().rank() >= LedParagraphs.ITEM_RANK;
    }

    /** Boxes beside the text are no items. */
    private static boolean hasItems(Entry entry) {
      for (Entry child : entry.children()) {
        if (child.kind() != Entry.Kind.BOX) {
          return true;
        }
      }
      return false;
    }
  }
}
