package org.policytext.block;

import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.text.Passage;

/** Finds the line of the addressees: {@code …的通知各区人民政府,市政府各部门:现将…}, up to the colon. */
final class AddresseeBreaks {
  private static final int LONGEST = 300;
  private static final String STOPS = "。!?:;”";
  private static final String WIDE_STOPS = "。!?:”";

  private final LineKinds kinds;
  private final TitleEnds titles;
  private final Trie<String> openings;

  AddresseeBreaks(Lexicon lexicon, LineKinds kinds, TitleEnds titles) {
    this.openings = Trie.of(lexicon.words("addressee-opening"));
    this.kinds = kinds;
    this.titles = titles;
  }

  /** Adds the breaks around the first addressees of {@code front}; gives 1 if there are any. */
  int read(Passage front, Breaks breaks) {
    int colon = front.indexOf(':', front.start());
    while (colon >= 0) {
      int start = start(front, colon, breaks);
      if (start >= 0) {
        breaks.add(start);
        breaks.add(colon + 1);
        return 1;
      }
      colon = front.indexOf(':', colon + 1);
    }
    return 0;
  }

  /** {@code 各区人民政府,各高新区管委会;市各委办局:}: a semicolon may stand within them. */
  private int start(Passage front, int colon, Breaks breaks) {
    int least = Math.max(breaks.last(colon), colon - LONGEST);
    int start = start(front, back(front, colon, least, STOPS), colon, breaks);
    int wide = back(front, colon, least, WIDE_STOPS);
    int wider = start < 0 ? -1 : start(front, wide, colon, breaks);
    return wider >= 0 ? wider : start;
  }

  private static int back(Passage front, int colon, int least, String stops) {
    int start = colon;
    while (start > least && stops.indexOf(front.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int start(Passage front, int from, int colon, Breaks breaks) {
    Passage names = front.sub(from, colon + 1).strip();
    int title = titles.lastEndOfNotice(names);
    if (title > 0 && isAddressees(front.sub(title, colon + 1))) {
      return title;
    }
    boolean begins = breaks.has(from) || from == front.start();
    if (begins && isAddressees(names) && titles.ends(names).isEmpty()) {
      return names.start();
    }
    return opening(names);
  }

  /** {@code 来源:江州发布省直有关部门,各市人民政府:}: they begin with the first word that names such. */
  private int opening(Passage names) {
    for (int at = names.start() + 1; at < names.end(); at++) {
      Trie.Found<String> word = openings.longest(names.source().text(), at, names.end());
      if (word != null) {
        boolean lone = "、,;和及".indexOf(names.charAt(at - 1)) < 0;
        return lone && isAddressees(names.sub(at, names.end())) ? at : -1;
      }
    }
    return -1;
  }

  private boolean isAddressees(Passage names) {
    return names.length() > 2 && kinds.isAddressees(names);
  }
}
