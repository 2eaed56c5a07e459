package org.policytext.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Numeral;
import org.policytext.lexicon.Remark;
import org.policytext.lexicon.Template.Literal;
import org.policytext.model.Role;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Reads remarks that hold beyond their unit list: {@code 列第一位者为牵头单位,下同}, {@code 以下3—25项均需各区人民政府配合}.
 */
final class RemarkReader {
  private final List<Remark> remarks;
  private final List<TemplateMatcher> matchers;
  private final List<Numeral> numerals;

  /** The plain forms of the characters that a remark may begin with; null for any. */
  private final CharacterSet openers;

  private final NameReader names;
  private final SmallWords leftOut;

  RemarkReader(Lexicon lexicon, NameReader names) {
    this.remarks = lexicon.remarks();
    this.matchers = remarks.stream().map(remark -> new TemplateMatcher(remark.template())).toList();
    this.numerals = lexicon.numerals();
    this.openers = openers(remarks);
    this.names = names;
    this.leftOut = SmallWords.of(lexicon, "left-out");
  }

  private static CharacterSet openers(List<Remark> remarks) {
    StringBuilder openers = new StringBuilder();
    for (Remark remark : remarks) {
      for (String word : ((Literal) remark.template().parts().get(0)).alternatives()) {
        if (word.isEmpty()) {
          return null;
        }
        openers.append(Marks.plain(word.charAt(0)));
      }
    }
    return CharacterSet.of(openers);
  }

  /** Gives the remark in {@code sentence}, of the first row that matches anywhere in it. */
  Optional<FoundRemark> read(Passage sentence) {
    for (int i = 0; i < remarks.size(); i++) {
      Optional<Map<String, Passage>> slots = matchers.get(i).find(sentence);
      if (slots.isPresent()) {
        return Optional.of(found(remarks.get(i), sentence, slots.get()));
      }
    }
    return Optional.empty();
  }

  /** Gives the remark that {@code sentence} opens with. */
  Optional<FoundRemark> opening(Passage sentence) {
    if (!sentence.isEmpty() && !mayOpen(sentence.charAt(sentence.start()))) {
      return Optional.empty();
    }
    for (int i = 0; i < remarks.size(); i++) {
      Optional<Map<String, Passage>> slots = matchers.get(i).matchAt(sentence, sentence.start());
      if (slots.isPresent()) {
        return Optional.of(found(remarks.get(i), sentence, slots.get()));
      }
    }
    return Optional.empty();
  }

  private boolean mayOpen(char c) {
    return openers == null || openers.contains(Marks.plain(c));
  }

  /** Gives all remarks of a paragraph, sentence by sentence. */
  List<FoundRemark> readAll(List<Passage> sentences) {
    List<FoundRemark> found = new ArrayList<>();
    for (Passage sentence : sentences) {
      read(sentence).ifPresent(found::add);
    }
    return found;
  }

  private FoundRemark found(Remark remark, Passage at, Map<String, Passage> slots) {
    for (Role role : Role.values()) {
      Passage listed = slots.get(role.name().toLowerCase(Locale.ROOT));
      if (listed != null) {
        List<Name> found = names.names(names.items(untilRemark(listed)));
        return new FoundRemark(remark, at, found, role, number(slots, "from"), number(slots, "to"));
      }
    }
    return new FoundRemark(remark, at, List.of(), Role.RESPONSIBLE, 0, 0);
  }

  /** {@code 各区人民政府,不再列出}: what the list leaves out is said behind its last name. */
  private Passage untilRemark(Passage listed) {
    String text = listed.text();
    int closing = text.lastIndexOf(',');
    while (closing >= 0 && !leftOut.opens(text, closing + 1)) {
      closing = text.lastIndexOf(',', closing - 1);
    }
    return closing < 0 ? listed : listed.sub(listed.start(), listed.start() + closing);
  }

  private int number(Map<String, Passage> slots, String slot) {
    Passage printed = slots.get(slot);
    if (printed == null) {
      return 0;
    }
    Passage bare = printed.strip();
    for (Numeral numeral : numerals) {
      if (!bare.isEmpty()
          && numeral.end(bare.source().text(), bare.start(), bare.end()) == bare.end()) {
        return Math.max(0, numeral.value(bare.text()));
      }
    }
    return 0;
  }
}
