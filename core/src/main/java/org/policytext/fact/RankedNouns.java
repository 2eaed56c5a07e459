package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives ranks the noun that they share: {@code 培育10个国家级、50个省级、200个市级示范社} counts 国家级示范社, 省级示范社 and
 * 市级示范社.
 */
final class RankedNouns {
  /** 自治区级. */
  private static final int LONGEST_RANK = 4;

  private final TargetWords words;

  RankedNouns(TargetWords words) {
    this.words = words;
  }

  /** Gives the targets of one clause with whole nouns. */
  List<TargetDraft> completed(List<TargetDraft> drafts) {
    List<TargetDraft> whole = new ArrayList<>(drafts);
    String shared = "";
    for (int i = whole.size() - 1; i >= 0; i--) {
      shared = complete(whole, i, shared);
    }
    shared = "";
    for (int i = 0; i < whole.size(); i++) {
      shared = complete(whole, i, shared);
    }
    return whole;
  }

  /** Completes a noun that is a rank alone; gives the noun that those beside it share. */
  private String complete(List<TargetDraft> drafts, int at, String shared) {
    TargetDraft draft = drafts.get(at);
    String noun = draft.indicator();
    int rank = rankEnd(noun);
    if (rank == noun.length() && !shared.isEmpty()) {
      drafts.set(at, draft.of(noun + shared));
    }
    return rank == 0 ? "" : rank < noun.length() ? noun.substring(rank) : shared;
  }

  /**
   * Gives the end of the rank that {@code noun} begins with, 2 of 省级平台; 0 if it begins with none.
   */
  private int rankEnd(String noun) {
    int end = words.rankEnd(noun);
    return end > 1 && end <= LONGEST_RANK ? end : 0;
  }
}
