package org.policytext.lexicon;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as the text of the table that they are read from. */
final class TableText {
  private TableText() {}

  /** Gives each table of a lexicon by its file name. */
  static Map<String, String> of(Lexicon lexicon) {
    Map<String, String> tables = new TreeMap<>();
    for (RecordComponent table : Lexicon.class.getRecordComponents()) {
      List<?> rows = (List<?>) value(table, lexicon);
      if (!rows.isEmpty()) {
        tables.put(hyphened(table.getName()) + ".tsv", text(rows));
      }
    }
    return tables;
  }

  private static String text(List<?> rows) {
    RecordComponent[] columns = rows.get(0).getClass().getRecordComponents();
    Stream<String> header = Stream.of(line(columns, column -> hyphened(column.getName())));
    Stream<String> lines = rows.stream().map(row -> line(columns, it -> cell(value(it, row))));
    return Stream.concat(header, lines).collect(Collectors.joining());
  }

  private interface Cell {
    String of(RecordComponent column);
  }

  private static String line(RecordComponent[] columns, Cell cell) {
    return Stream.of(columns).map(cell::of).collect(Collectors.joining("\t", "", "\n"));
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(TableText::cell).orElse("");
    }
    if (value instanceof List<?> words) {
      return words.stream().map(TableText::cell).collect(Collectors.joining("|"));
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Template template) {
      return template.printed();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String hyphened(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Object value(RecordComponent component, Object row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // they are public
    }
  }
}
