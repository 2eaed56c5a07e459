package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Header;
import org.policytext.model.Stated;

/** The region that issues a plan, from its issuers and titles: 佛山市人民政府办公室 is of 佛山市. */
public final class HomeRegion {
  private static final String YEAR = "年";

  private HomeRegion() {}

  /** Gives the region; absent where neither issuers nor titles begin with one. */
  public static Optional<Region> of(Header header, UnitNames units) {
    List<Stated> texts = new ArrayList<>(header.issuers());
    header.noticeTitle().ifPresent(texts::add);
    header.title().ifPresent(texts::add);
    for (Stated text : texts) {
      Optional<Region> region = region(text.text(), units);
      if (region.isPresent()) {
        return region;
      }
    }
    return Optional.empty();
  }

  /** Of 2026年内蒙古自治区政府工作报告 what stands behind the year. */
  private static String withoutYear(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0 && text.startsWith(YEAR, end) ? text.substring(end + 1) : text;
  }

  private static Optional<Region> region(String printed, UnitNames units) {
    String text = withoutYear(printed);
    Trie.Found<Region> full = units.regionAt(text, 0, text.length());
    Trie.Found<Region> found = full == null ? units.shortRegionAt(text, 0, text.length()) : full;
    if (found == null) {
      return Optional.empty();
    }
    Trie.Found<Region> deeper = units.regionAt(text, found.end(), text.length());
    return Optional.of(deeper == null || full == null ? found.value() : deeper.value());
  }
}
