package org.policytext.fact;

import java.util.List;
import org.policytext.block.Entry;
import org.policytext.lexicon.HeadingWord;
import org.policytext.lexicon.HeadingWord.Kind;

/**
 * Headings of what is supported: 支持范围 is the work of a plan if most of its items stand under it.
 */
final class ScopeHeadings {
  /** So many items under one heading may be the work of a plan. */
  private static final int LEAST_WORK = 5;

  private final HeadingKinds kinds;

  /** Items without items under them, attachments aside. */
  private final int items;

  ScopeHeadings(HeadingKinds kinds, List<Entry> entries) {
    this.kinds = kinds;
    int count = 0;
    for (Entry entry : entries) {
      count += entry.kind() == Entry.Kind.ATTACHMENT ? 0 : itemsUnder(entry);
    }
    this.items = count;
  }

  /** Depth is bounded by the number of numbering styles. */
  private static int itemsUnder(Entry entry) {
    int count = entry.children().isEmpty() ? 1 : 0;
    for (Entry child : entry.children()) {
      count += itemsUnder(child);
    }
    return count;
  }

  /** Tells whether what stands under {@code scope} is the work of the plan. */
  boolean holdsWork(Entry scope) {
    int work = workUnder(scope);
    return work >= LEAST_WORK && work * 2 > items;
  }

  /** Items under a heading within that frames, 基本原则, are none of work. */
  private int workUnder(Entry entry) {
    int work = 0;
    for (Entry child : entry.children()) {
      Kind kind = kinds.word(child.title().text()).map(HeadingWord::kind).orElse(Kind.LABEL);
      if (kind == Kind.LABEL) {
        work += child.children().isEmpty() ? 1 : workUnder(child);
      }
    }
    return work;
  }
}
