package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/** Parts the names on a line of issuers: {@code 重庆市人民政府 国家知识产权局} are two, {@code 水 利 部} is one. */
final class IssuerNames {
  private final LineKinds kinds;

  IssuerNames(LineKinds kinds) {
    this.kinds = kinds;
  }

  boolean isSignature(Line line) {
    return !line.opensEntry() && kinds.isSignature(line.passage());
  }

  List<Stated> in(Passage line) {
    if (LineKinds.isSpelledOut(line)) {
      return List.of(new Stated(line.text().replace(" ", ""), line.at()));
    }
    List<Stated> names = new ArrayList<>();
    int from = line.start();
    while (from < line.end()) {
      int space = line.indexOf(' ', from);
      int end = space < 0 ? line.end() : space;
      if (end > from) {
        Passage name = line.sub(from, end);
        int second = kinds.secondIssuer(name);
        add(name.sub(from, second), names);
        add(name.sub(second, end), names);
      }
      from = end + 1;
    }
    return names;
  }

  private static void add(Passage name, List<Stated> names) {
    if (!name.isEmpty()) {
      names.add(new Stated(name.text(), name.at()));
    }
  }
}
