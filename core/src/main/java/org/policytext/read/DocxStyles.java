package org.policytext.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The lists that paragraph styles belong to, from {@code styles.xml}. */
final class DocxStyles implements XmlParts.Handler {
  /**
   * A place in a list.
   *
   * @param list the list's id, {@code 0} for none
   * @param level from 0
   */
  record Item(String list, int level) {}

  private final Map<String, String> bases = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private String style = "";

  DocxStyles(byte[] part) {
    XmlParts.read(part, this);
  }

  @Override
  public void open(String name, XMLStreamReader element) {
    switch (name) {
      case "style" -> style = XmlParts.attribute(element, "styleId", "");
      case "basedOn" -> bases.put(style, XmlParts.attribute(element, "val", ""));
      case "numId" -> lists.put(style, XmlParts.attribute(element, "val", ""));
      case "ilvl" -> levels.put(style, XmlParts.number(element, "val", 0));
      default -> {}
    }
  }

  @Override
  public void close(String name) {}

  /** Gives the list of a style or of the nearest style that it is based on. */
  Optional<Item> item(String style) {
    Set<String> seen = new HashSet<>();
    for (String one = style; one != null && seen.add(one); one = bases.get(one)) {
      if (lists.containsKey(one)) {
        return Optional.of(new Item(lists.get(one), levels.getOrDefault(one, 0)));
      }
    }
    return Optional.empty();
  }
}
