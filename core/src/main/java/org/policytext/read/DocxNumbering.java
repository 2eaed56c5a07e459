package org.policytext.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a DOCX file, from its {@code numbering.xml}, and their counters. Lists that share a
 * definition go on counting from one another unless one of them says where it starts.
 */
final class DocxNumbering implements XmlParts.Handler {
  private static final int LEVELS = 9;

  private final ListNumerals numerals;
  private final Map<String, List<ListLevel>> definitions = new HashMap<>();
  private final Map<String, String> definitionOf = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> startsOf = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private @Nullable List<ListLevel> definition;
  private String list = "";
  private int level = -1;

  DocxNumbering(byte[] part, ListNumerals numerals) {
    this.numerals = numerals;
    XmlParts.read(part, this);
  }

  @Override
  public void open(String name, XMLStreamReader element) {
    switch (name) {
      case "abstractNum" -> beginDefinition(XmlParts.attribute(element, "abstractNumId", ""));
      case "num" -> list = XmlParts.attribute(element, "numId", "");
      case "lvl", "lvlOverride" -> level = XmlParts.number(element, "ilvl", -1);
      case "abstractNumId" -> definitionOf.put(list, XmlParts.attribute(element, "val", ""));
      case "startOverride" -> overrideStart(XmlParts.number(element, "val", 1));
      case "start", "numFmt", "lvlText" -> describe(name, element);
      default -> {}
    }
  }

  private void beginDefinition(String id) {
    List<ListLevel> levels = new ArrayList<>(Collections.nCopies(LEVELS, ListLevel.PLAIN));
    definitions.put(id, levels);
    definition = levels;
  }

  private void overrideStart(int start) {
    startsOf.computeIfAbsent(list, one -> new HashMap<>()).put(level, start);
  }

  private void describe(String name, XMLStreamReader element) {
    if (definition == null || level < 0 || level >= LEVELS) {
      return;
    }
    ListLevel described = definition.get(level);
    String value = XmlParts.attribute(element, "val", "");
    definition.set(
        level,
        switch (name) {
          case "start" -> described.withStart(XmlParts.number(element, "val", 1));
          case "numFmt" -> described.withFormat(value);
          default -> described.withTemplate(value);
        });
  }

  @Override
  public void close(String name) {
    if (name.equals("abstractNum")) {
      definition = null;
    }
  }

  /** Counts an item of a list and gives its number, nothing for a list that is not defined. */
  String next(String list, int level) {
    String id = definitionOf.getOrDefault(list, "");
    List<ListLevel> levels = definitions.getOrDefault(id, List.of());
    ListCounter counter = counters.computeIfAbsent(id, one -> new ListCounter(levels, numerals));
    if (begun.add(list)) {
      startsOf.getOrDefault(list, Map.of()).forEach(counter::restart);
    }
    return counter.next(level);
  }
}
