package org.policytext.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each input a name for its outputs. {@code plan.txt} is {@code plan}; where two inputs would
 * be the same, both take their ending ({@code plan.txt}, {@code plan.html}), then their folders
 * ({@code linyi-plan.txt}, {@code wuhan-plan.txt}), at last a number.
 */
final class InputNames {
  /** Outputs of the whole run, which a plan must not overwrite. */
  private static final Set<String> RESERVED =
      Set.of("index", "documents", "policytext", "failures");

  /** File systems allow 255 bytes; the ending and a number come after it. */
  private static final int MOST_BYTES = 200;

  private final Set<String> taken = new HashSet<>(RESERVED);

  private final Set<String> dataSets = new HashSet<>();

  private InputNames() {}

  static List<Input> named(List<Input> inputs) {
    return new InputNames().name(inputs);
  }

  private List<Input> name(List<Input> inputs) {
    Map<String, List<Input>> alike = new LinkedHashMap<>();
    inputs.stream().filter(Input::isDataSet).forEach(this::reserveRows);
    for (Input input : inputs) {
      alike.computeIfAbsent(key(stem(input)), name -> new ArrayList<>()).add(input);
    }
    List<Input> named = new ArrayList<>();
    for (Input input : inputs) {
      Collection<Input> others = alike.get(key(stem(input)));
      named.add(input.named(free(cut(told(input, others)))));
    }
    return named;
  }

  private String told(Input input, Collection<Input> alike) {
    if (alike.size() == 1 && !RESERVED.contains(key(stem(input))) && !isLikeRow(stem(input))) {
      return stem(input);
    }
    boolean byEnding =
        alike.stream().map(InputNames::fileName).map(InputNames::key).distinct().count()
            == alike.size();
    return byEnding ? fileName(input) : input.file().replace('/', '-');
  }

  private void reserveRows(Input dataSet) {
    dataSets.add(key(stem(dataSet)));
    dataSets.add(key(fileName(dataSet)));
  }

  /** Rows of {@code crawl.jsonl} are {@code crawl-1} and so on: {@code crawl-1.txt} is not. */
  private boolean isLikeRow(String stem) {
    int dash = stem.lastIndexOf('-');
    return dash > 0
        && stem.chars().skip(dash + 1L).allMatch(Character::isDigit)
        && dataSets.contains(key(stem.substring(0, dash)));
  }

  private String free(String name) {
    String free = name;
    for (int number = 2; !taken.add(key(free)); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  private static String fileName(Input input) {
    return input.file().substring(input.file().lastIndexOf('/') + 1);
  }

  private static String stem(Input input) {
    String name = fileName(input);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** File systems that fold case would let Plan.txt overwrite plan.txt. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String cut(String name) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
