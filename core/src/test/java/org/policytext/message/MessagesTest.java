package org.policytext.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytext.model.Certainty;
import org.policytext.model.Level;
import org.policytext.model.Role;

class MessagesTest {
  private static final Messages CHINESE = Messages.in(Language.ZH);
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("%(\\.\\d)?[dsf]");

  private static List<String> said() throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(Path.of("src/main"))) {
      sources = walk.filter(it -> it.toString().matches(".*\\.(java|jte)")).toList();
    }
    List<String> said = new ArrayList<>();
    for (Path source : sources) {
      SAID.matcher(Files.readString(source)).results().map(it -> it.group(1)).forEach(said::add);
    }
    return said;
  }

  @Test
  void whatTheCodeSaysHasAChineseOfTheSameValues() throws IOException {
    assertThat(said()).hasSizeGreaterThan(60);
    for (String english : said()) {
      assertThat(CHINESE.has(english)).as(english).isTrue();
      assertThat(values(CHINESE.say(english))).as(english).isEqualTo(values(english));
    }
  }

  private static List<String> values(String text) {
    Matcher values = VALUE.matcher(text);
    return values.results().map(MatchResult::group).toList();
  }

  @Test
  void theWordsOfTheModelHaveAChinese() {
    Stream.of(Role.values(), Level.values(), Certainty.values())
        .flatMap(Stream::of)
        .forEach(word -> assertThat(CHINESE.has(word.name())).as(word.name()).isTrue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no such file | 没有此文件",
        "甲.txt: no such file | 甲.txt: 没有此文件",
        "--workers 0: at least 1 | --workers 0: 不小于 1",
        "more than 5000 pages | 超过 5000 页",
        "One body under several names: 市科技局, 科技局. | 同一单位有几种写法：市科技局, 科技局.",
        "nobody has translated this | nobody has translated this",
      })
  void aSentenceKeepsItsNumbersAndNames(String english, String chinese) {
    assertThat(CHINESE.tell(english)).isEqualTo(chinese);
    assertThat(Messages.in(Language.EN).tell(english)).isEqualTo(english);
  }

  @Test
  void valuesStandInTheirPlaces() {
    assertThat(CHINESE.say("%d plans", 5)).isEqualTo("5 份规划");
    assertThat(Messages.in(Language.EN).say("%d plans", 5)).isEqualTo("5 plans");
  }
}
