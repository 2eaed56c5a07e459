package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.UnitListForm;
import org.policytext.text.Passage;

/** A clause of a unit list: {@code 市财政局、教育局配合}. */
final class Clause {
  /** The slot of people, who are no units: 责任领导:张三. */
  static final String PERSON = "person";

  private final Optional<UnitListForm> form;
  private final String slot;
  private final String bracketed;
  private final Passage names;
  private final NameReader reader;

  /** The names cut apart; null before anybody asks: most clauses turn out to be prose. */
  private List<Item> items;

  /**
   * Takes what was read.
   *
   * @param form the row that read it; null where no word says what the names are
   * @param slot what the names are: lead, support, responsible, person, deadline, scope; empty
   *     where nothing says so
   * @param bracketed what names in brackets are; empty if the same
   * @param names the names, without the words of the form
   * @param reader cuts the names apart
   */
  Clause(UnitListForm form, String slot, String bracketed, Passage names, NameReader reader) {
    this.form = Optional.ofNullable(form);
    this.slot = slot;
    this.bracketed = bracketed;
    this.names = names;
    this.reader = reader;
  }

  Optional<UnitListForm> form() {
    return form;
  }

  String slot() {
    return slot;
  }

  boolean isPerson() {
    return slot.equals(PERSON);
  }

  String bracketed() {
    return bracketed;
  }

  Passage names() {
    return names;
  }

  List<Item> items() {
    if (items == null) {
      items = reader.items(names);
    }
    return items;
  }
}
