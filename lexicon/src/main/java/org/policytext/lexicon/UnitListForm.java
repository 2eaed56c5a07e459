package org.policytext.lexicon;

import java.util.List;
import java.util.Set;
import org.policytext.lexicon.Table.Row;
import org.policytext.lexicon.Template.Literal;
import org.policytext.lexicon.Template.Part;

/**
 * The form of a clause of a unit list.
 *
 * @param id such as {@code lead-label}
 * @param weight how much the words alone show
 * @param template with slots lead, support, responsible, person, deadline, scope
 * @param example a whole unit list
 * @param reading what the example says: {@code lead=市科技局;support=市财政局,市教育局}
 */
public record UnitListForm(
    String id, Weight weight, Template template, String example, String reading) {
  /** What an open form begins with. */
  public static final String OPEN = "…";

  private static final Set<String> SLOTS =
      Set.of("lead", "support", "responsible", "person", "deadline", "scope");

  /** {@return whether the words of the form stand before the names: 牵头单位:} */
  public boolean isLabel() {
    return template.parts().get(0) instanceof Template.Literal;
  }

  /**
   * {@return whether a few letters may stand before the words, back to the mark before them: {@code
   * …单位:$responsible} is 承揽单位:市科技局 too}
   */
  public boolean isOpen() {
    return template.printed().startsWith(OPEN);
  }

  /** How much the words of a form show alone. */
  public enum Weight {
    /** A list is meant. */
    STRONG,
    /** A list is meant only if every name in it is a known kind of unit. */
    WEAK
  }

  static UnitListForm read(Row row) {
    Template template = row.template("template", SLOTS);
    List<Part> parts = template.parts();
    if (parts.size() < 2) {
      throw row.fault("template", "a word and a slot are wanted");
    }
    if (parts.get(0) instanceof Literal label
        && label.alternatives().stream().noneMatch(word -> word.endsWith(":"))) {
      throw row.fault("template", "a label ends with a colon");
    }
    return new UnitListForm(
        row.required("id"),
        row.constant("weight", Weight.class),
        template,
        row.required("example"),
        row.required("reading"));
  }
}
