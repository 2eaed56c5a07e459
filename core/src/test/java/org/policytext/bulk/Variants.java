package org.policytext.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.RegionLevel;

/**
 * Plans made from real ones by substitution: 佛山 becomes another city, 1500件 another number. The
 * same number gives the same plan.
 */
final class Variants {
  private static final Pattern TARGET = Pattern.compile("[1-9][0-9]{1,3}(?=[万亿件家项个场])");
  private static final int PLANS_PER_FOLDER = 500;

  private record Source(String name, String home, String text) {}

  private static final Map<String, String> HOMES =
      Map.of("foshan", "佛山", "wuhan", "武汉", "guangxi", "广西", "linyi", "临沂", "chongqing", "重慶");

  private final List<Source> sources;

  private final List<Region> cities =
      Lexicon.standard().regions().stream()
          .filter(it -> it.level() == RegionLevel.PREFECTURAL && !it.shortForm().isEmpty())
          .toList();

  /**
   * Reads the real plans.
   *
   * @param names of the plans in the fixtures
   */
  Variants(List<String> names) {
    sources = names.stream().map(name -> source(name, HOMES.get(name))).toList();
  }

  /** Writes {@code plans} files into folders under {@code root}, and gives their bytes. */
  long write(Path root, int plans) throws IOException {
    long bytes = 0;
    for (int number = 0; number < plans; number++) {
      Path folder = Files.createDirectories(root.resolve("part" + number / PLANS_PER_FOLDER));
      Source source = sources.get(number % sources.size());
      byte[] text = variant(source, number).getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(source.name() + number % PLANS_PER_FOLDER + ".txt"), text);
      bytes += text.length;
    }
    return bytes;
  }

  private String variant(Source source, int number) {
    String city = cities.get(number * 7 % cities.size()).shortForm().orElseThrow();
    return TARGET
        .matcher(source.text().replace(source.home(), city))
        .replaceAll(found -> changed(found, number));
  }

  private static String changed(MatchResult found, int number) {
    return String.valueOf(Integer.parseInt(found.group()) + number % 97);
  }

  private static Source source(String name, String home) {
    String path = "/org/policytext/fixtures/documents/" + name + ".txt";
    try (InputStream in = Variants.class.getResourceAsStream(path)) {
      return new Source(name, home, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
