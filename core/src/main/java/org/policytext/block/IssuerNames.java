package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/** Parts the names on a line of issuers: {@code 重庆市人民政府 国家知识产权局} are two, {@code 水 利 部} is one. */
final class IssuerNames {
  private final LineKinds kinds;
  private final List<String> parties;
  private final List<String> ends;

  IssuerNames(Lexicon lexicon, LineKinds kinds) {
    this.kinds = kinds;
    this.parties = lexicon.words("party");
    this.ends = lexicon.words("issuer-end");
  }

  boolean isSignature(Line line) {
    return !line.opensEntry() && kinds.isSignature(line.passage());
  }

  /** Gives the names on {@code line}. */
  List<Stated> in(Passage line) {
    if (isSpelledOut(line)) {
      return List.of(new Stated(line.text().replace(" ", ""), line.at()));
    }
    List<Stated> names = new ArrayList<>();
    int from = line.start();
    while (from < line.end()) {
      int space = line.indexOf(' ', from);
      int end = space < 0 ? line.end() : space;
      if (end > from) {
        Passage name = line.sub(from, end);
        int second = second(name);
        add(name.sub(from, second), names);
        add(name.sub(second, end), names);
      }
      from = end + 1;
    }
    return names;
  }

  /**
   * Gives where the second of two issuers begins that a line prints without a gap, {@code
   * 中共云南省委云南省人民政府}, or the end of {@code name}.
   */
  private int second(Passage name) {
    String text = name.text();
    if (parties.stream().noneMatch(text::startsWith)) {
      return name.end();
    }
    for (int i = 1; i < text.length(); i++) {
      String first = text.substring(0, i);
      String rest = text.substring(i);
      if (ends.stream().anyMatch(first::endsWith)
          && isUnit(first)
          && kinds.opensWithIssuer(rest)
          && isUnit(rest)) {
        return name.start() + i;
      }
    }
    return name.end();
  }

  private boolean isUnit(String name) {
    return kinds.units().isUnit(name);
  }

  /** {@code 水 利 部}: spaces make the name as wide as those above it. */
  static boolean isSpelledOut(Passage line) {
    boolean gap = true;
    int letters = 0;
    for (int i = line.start(); i < line.end(); i++) {
      boolean space = line.charAt(i) == ' ';
      if (!space && !gap) {
        return false;
      }
      letters += space ? 0 : 1;
      gap = space;
    }
    return letters > 1;
  }

  private static void add(Passage name, List<Stated> names) {
    if (!name.isEmpty()) {
      names.add(new Stated(name.text(), name.at()));
    }
  }
}
