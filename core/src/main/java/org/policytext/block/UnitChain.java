package org.policytext.block;

import org.policytext.text.Passage;

/** Names of units that stand side by side without a gap: {@code 国家发展改革委工业和信息化部住房城乡建设部}. */
final class UnitChain {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;

  private final Passage names;

  /** Of each place whether nothing but units stands from there to the end. */
  private final boolean[] units;

  UnitChain(Passage names, LineKinds kinds) {
    this.names = names;
    units = new boolean[names.length() + 1];
    units[names.length()] = true;
    int reached = names.end();
    for (int at = names.end() - 1; at >= Math.max(names.start(), reached - LONGEST); at--) {
      boolean unit = Passage.isSpace(names.charAt(at)) ? isUnits(at + 1) : opensUnit(at, kinds);
      units[at - names.start()] = unit;
      reached = unit ? at : reached;
    }
  }

  private boolean opensUnit(int at, LineKinds kinds) {
    for (int end = at + SHORTEST; end <= Math.min(names.end(), at + LONGEST); end++) {
      if (isUnits(end) && kinds.isBody(bare(names.sub(at, end)))) {
        return true;
      }
    }
    return false;
  }

  /** Gives a name without the spaces that make it as wide as those above it: {@code 水 利 部}. */
  static String bare(Passage name) {
    return name.text().replace(" ", "");
  }

  /** Tells whether nothing but units stands from {@code at} to the end. */
  boolean isUnits(int at) {
    return units[at - names.start()];
  }
}
