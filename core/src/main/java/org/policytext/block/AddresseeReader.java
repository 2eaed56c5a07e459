package org.policytext.block;

import java.util.ArrayList;
import java.util.List;
import org.policytext.model.Stated;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/** Reads whom a notice is sent to: {@code 各区人民政府,市政府各部门:} are two. */
final class AddresseeReader {
  private final LineKinds kinds;

  AddresseeReader(LineKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Gives the addressees that open {@code line}, with their colon; empty if the line opens with
   * something else: {@code 各市人民政府: 为深入贯彻…} opens with 各市人民政府.
   */
  Passage opening(Passage line) {
    int colon = line.text().indexOf(':');
    Passage opening = line.sub(line.start(), line.start() + colon + 1);
    return colon > 0 && kinds.isAddressees(opening)
        ? opening
        : line.sub(line.start(), line.start());
  }

  /** Gives the names in {@code line}, which ends with its colon. */
  List<Stated> read(Passage line) {
    boolean bodies = isBodies(line);
    List<Stated> found = new ArrayList<>();
    int from = line.start();
    int depth = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = line.charAt(i);
      depth = Marks.opens(c) ? depth + 1 : Marks.closes(c) ? Math.max(0, depth - 1) : depth;
      if (depth == 0 && (c == ',' || c == ';' || c == ':' || c == '、' && bodies)) {
        Passage name = line.sub(from, i).strip();
        if (!name.isEmpty()) {
          found.add(new Stated(name.text(), name.at()));
        }
        from = i + 1;
      }
    }
    return found;
  }

  /** Every name is a body of its own: 市水利局、市教育局; in 各省、自治区、直辖市人民政府 it is not. */
  private boolean isBodies(Passage line) {
    Passage names = line.sub(line.start(), line.end() - 1);
    for (String name : names.text().split("[、,;]")) {
      if (!kinds.isBody(name)) {
        return false;
      }
    }
    return true;
  }
}
