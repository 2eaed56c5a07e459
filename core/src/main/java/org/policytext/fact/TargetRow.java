package org.policytext.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.ComparisonWord;
import org.policytext.lexicon.QuantityUnit;
import org.policytext.lexicon.lookup.Trie;
import org.policytext.model.Binding;
import org.policytext.text.Passage;

/**
 * A line of a table: {@code 5.光纤入户率(%) 56 80 〔24〕}.
 *
 * @param name without number and group
 * @param unit as printed in a column of its own; empty if there is none
 * @param values the cells behind, dashes included
 * @param binding 约束性 or 预期性
 */
record TargetRow(String name, String unit, List<String> values, Optional<Binding> binding) {
  private static final String SIGNS = "<>≤≥=[]〔〕【】()—-–~～.,%‰+±";

  /** Words that may stand in a cell with a value. */
  private static final List<TargetWord> IN_VALUES =
      List.of(
          TargetWord.CELL_BOUND, TargetWord.EVERY_YEAR, TargetWord.YEARLY, TargetWord.CELL_MORE);

  static TargetRow of(Passage line, TargetWords words) {
    List<String> cells = cells(line.text(), words);
    Optional<Binding> binding = Optional.empty();
    List<String> kept = new ArrayList<>();
    for (String cell : cells) {
      if (isBinding(cell, words)) {
        binding =
            Optional.of(
                words.of(TargetWord.BINDING).end(cell) ? Binding.BINDING : Binding.EXPECTED);
      } else {
        kept.add(cell);
      }
    }
    int first = behindValues(kept, words);
    kept.subList(first, kept.size()).clear();
    while (first > 0 && isValue(kept.get(first - 1), words)) {
      first--;
    }
    List<String> values = List.copyOf(kept.subList(first, kept.size()));
    int end = first;
    String unit = "";
    if (end > 0 && isUnit(kept.get(end - 1), words)) {
      unit = kept.get(--end);
    }
    return new TargetRow(name(kept.subList(0, end)), unit, values, binding);
  }

  private static boolean isBinding(String cell, TargetWords words) {
    return words.of(TargetWord.BINDING).end(cell) || words.of(TargetWord.EXPECTED).end(cell);
  }

  /** The heading of the next group may stick to a row: {@code 72.45 88 — 信息技术与产业}. */
  private static int behindValues(List<String> cells, TargetWords words) {
    int end = cells.size();
    boolean sticks =
        end > 3
            && !isValue(cells.get(end - 1), words)
            && isValue(cells.get(end - 2), words)
            && isValue(cells.get(end - 3), words);
    return sticks ? end - 1 : end;
  }

  /** Tells whether at least two values end a line. */
  static boolean hasValues(String line, TargetWords words) {
    List<String> cells = cells(line, words);
    int end = cells.size();
    while (end > 0 && isBinding(cells.get(end - 1), words)) {
      end--;
    }
    return end > 1 && isValue(cells.get(end - 1), words) && isValue(cells.get(end - 2), words);
  }

  /** Cells stand apart by white space; 以上 and 左右 belong to the number before, 每年 to that behind. */
  private static List<String> cells(String line, TargetWords words) {
    List<String> cells = new ArrayList<>();
    for (String cell : printed(line, words)) {
      int last = cells.size() - 1;
      boolean bound = isBound(cell, words) && last >= 0 && isValue(cells.get(last), words);
      boolean rated = last >= 0 && isRate(cells.get(last), words) && isValue(cell, words);
      boolean empty = last >= 0 && cells.get(last).equals("[") && cell.startsWith("]");
      if (bound || rated || empty) {
        cells.set(last, cells.get(last) + cell);
      } else {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static List<String> printed(String line, TargetWords words) {
    List<String> printed = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || Passage.isSpace(line.charAt(i))) {
        if (i > start) {
          addWord(line.substring(start, i), printed, words);
        }
        start = i + 1;
      }
    }
    return printed;
  }

  /** A value may stick to the bracket with the unit: {@code 比例(%)2.2}. */
  private static void addWord(String word, List<String> printed, TargetWords words) {
    int close = word.lastIndexOf(')');
    boolean sticks =
        close > 0
            && close + 1 < word.length()
            && isValue(word.substring(close + 1), words)
            && !isValue(word, words);
    if (sticks && !isBound(word.substring(close + 1), words)) {
      printed.add(word.substring(0, close + 1));
      printed.add(word.substring(close + 1));
    } else {
      printed.add(word);
    }
  }

  private static boolean isBound(String cell, TargetWords words) {
    return words.of(TargetWord.CELL_BOUND).has(cell);
  }

  private static boolean isRate(String cell, TargetWords words) {
    return words.of(TargetWord.EVERY_YEAR).has(cell) || words.of(TargetWord.YEARLY).has(cell);
  }

  private static boolean isValue(String cell, TargetWords words) {
    String bare = number(cell, words);
    for (TargetWord kind : IN_VALUES) {
      for (String word : words.of(kind).words()) {
        bare = bare.replace(word, "");
      }
    }
    boolean digit = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (!TargetText.isDigit(c) && SIGNS.indexOf(c) < 0) {
        return false;
      }
      digit |= TargetText.isDigit(c) || "—-–".indexOf(c) >= 0;
    }
    return digit;
  }

  /** Gives {@code 15} of {@code 下降15%}, without the word before and the unit behind. */
  private static String number(String cell, TargetWords words) {
    int first = 0;
    while (first < cell.length() && !TargetText.isDigit(cell.charAt(first))) {
      first++;
    }
    int last = cell.length();
    while (last > first && !TargetText.isDigit(cell.charAt(last - 1))) {
      last--;
    }
    ComparisonWord word = first > 0 ? words.before(cell, 0, first) : null;
    boolean whole = word != null && word.word().length() == first;
    boolean unit = first > 0 && last < cell.length() && isUnit(cell.substring(last), words);
    return cell.substring(whole ? first : 0, whole && unit ? last : cell.length());
  }

  private static boolean isUnit(String cell, TargetWords words) {
    return !cell.isEmpty() && Scale.of(cell, words) != null;
  }

  /** Leaves out the serial number and the group before it: {@code 经济 3 制造业增加值}. */
  private static String name(List<String> cells) {
    int from = 0;
    for (int i = 0; i < Math.min(2, cells.size()); i++) {
      if (cells.get(i).chars().allMatch(c -> TargetText.isDigit((char) c))) {
        from = i + 1;
      }
    }
    StringBuilder name = new StringBuilder();
    cells.subList(from, cells.size()).forEach(name::append);
    return bare(name.toString());
  }

  /** Gives a name without the number and the marks before it: {@code 2.信息产业收入规模}, {@code #工业}. */
  static String bare(String name) {
    String text = name.replaceAll("\\s", "");
    int at = 0;
    while (at < text.length()
        && (TargetText.isDigit(text.charAt(at)) || "#*.、·●■".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean number = at > 0 && at < text.length() && !TargetText.isDigit(text.charAt(at - 1));
    return number ? text.substring(at) : text;
  }

  /** Gives what stands behind the last gap of several spaces. */
  static String lastCell(String line) {
    int gap = Math.max(line.lastIndexOf("  "), line.lastIndexOf('\t'));
    return bare(gap < 0 ? line : line.substring(gap));
  }

  /** A name with the unit that was printed in its bracket or in a column of its own. */
  record Unit(String name, String unit, BigDecimal scale) {}

  static Unit unit(String name, String column, TargetWords words) {
    int open = name.lastIndexOf('(');
    if (column.isEmpty() && open > 0 && name.endsWith(")")) {
      Scale scale = Scale.of(name.substring(open + 1, name.length() - 1), words);
      if (scale != null) {
        return new Unit(name.substring(0, open), scale.unit, scale.value);
      }
    }
    Scale scale = column.isEmpty() ? null : Scale.of(column, words);
    return scale == null
        ? new Unit(name, "", BigDecimal.ONE)
        : new Unit(name, scale.unit, scale.value);
  }

  /** Gives the unit that is all of {@code printed}: {@code %}, {@code 亿元} as {@code 元}; or null. */
  static Unit unit(String printed, TargetWords words) {
    Scale scale = printed.isEmpty() ? null : Scale.of(printed, words);
    return scale == null ? null : new Unit("", scale.unit, scale.value);
  }

  /** A unit with its multiplier: {@code 亿元}. */
  private record Scale(String unit, BigDecimal value) {
    static Scale of(String printed, TargetWords words) {
      Trie.Found<BigDecimal> multiplier = words.multiplier(printed, 0, printed.length());
      int from = multiplier == null ? 0 : multiplier.end();
      BigDecimal value = multiplier == null ? BigDecimal.ONE : multiplier.value();
      if (from == printed.length()) {
        return from == 0 ? null : new Scale("", value);
      }
      Trie.Found<QuantityUnit> unit = words.unit(printed, from, printed.length());
      boolean whole =
          unit != null && (unit.end() == printed.length() || printed.charAt(unit.end()) == '/');
      return whole ? new Scale(printed.substring(from), value) : null;
    }
  }
}
