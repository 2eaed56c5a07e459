package org.policytext;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.UnitListForm;

/** The README does what it says: its Java runs, its row is read, its commands are there. */
class ReadmeTest {
  private static final String PROGRAM =
      """
      import java.nio.file.*;
      import java.util.*;
      import org.policytext.*;
      import org.policytext.json.*;
      import org.policytext.lexicon.*;
      import org.policytext.model.*;
      import org.policytext.read.*;

      public final class Snippets {
        public static void main(String[] arguments) throws Exception {
          String text = Files.readString(Path.of("plan.txt"));
          System.setOut(new java.io.PrintStream(System.out, true, "UTF-8"));
      %s
          System.out.println(json);
        }
      }
      """;
  private static String readme;
  @TempDir Path temp;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("..", "README.md"));
  }

  private static List<String> fenced(String language) {
    Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
    List<String> blocks = new ArrayList<>();
    while (fence.find()) {
      blocks.add(fence.group(1));
    }
    return blocks;
  }

  /** The row of unit-lists.tsv that the README adds, under the header line of the table. */
  private static String ownTable() {
    String row =
        fenced("text").stream().filter(text -> text.contains("$")).findFirst().orElseThrow();
    String head =
        Stream.of(UnitListForm.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(joining("\t"));
    return head + "\n" + row;
  }

  @Test
  void itsJavaCompilesAndReadsItsRow() throws IOException, InterruptedException {
    Files.writeString(
        temp.resolve("plan.txt"), "一、重点任务\n1.建设平台。建成平台。（承揽方：市科技局）\n2.培育企业。（市财政局牵头）\n");
    Files.createDirectory(temp.resolve("own"));
    Files.writeString(temp.resolve("own/unit-lists.tsv"), ownTable());
    Path source = temp.resolve("Snippets.java");
    Files.writeString(source, PROGRAM.formatted(String.join("\n", fenced("java"))));
    String path = ConsumerTest.path(ConsumerTest.CLOSURE);
    ConsumerTest.compile(List.of("-cp", path), temp, source);
    String out = ConsumerTest.run(temp, "-cp", temp + File.pathSeparator + path, "Snippets");
    assertThat(out).startsWith("市财政局\n市财政局\n{\n").contains("\"schemaVersion\": \"1\"");
  }

  @Test
  void itsPlanIsReadAsItShows() {
    String plan = fenced("text").get(0);
    var document = PolicyParser.create().parse("一、重点任务\n" + plan);
    assertThat(document.tasks()).hasSize(1);
    assertThat(document.tasks().get(0).units().map(unit -> unit.name()))
        .containsExactly("市市场监管局(市知识产权局)", "市发展改革局", "市教育局");
    assertThat(document.targets()).hasSize(1);
    assertThat(document.targets().get(0).indicator()).isEqualTo("专利转让");
  }

  @Test
  void itsTwoCommandsComeFirstAndNameFilesThatAreThere() {
    List<String> commands = fenced("sh");
    assertThat(commands.get(0)).startsWith("mvn ").contains("core/target/policytext.jar convert");
    assertThat(commands.get(1)).isEqualTo("mvn verify\n");
    Matcher plans = Pattern.compile("(\\S*)/\\{(.*?)\\}\\.txt").matcher(commands.get(0));
    assertThat(plans.find()).isTrue();
    for (String plan : plans.group(2).split(",")) {
      assertThat(Path.of("..", plans.group(1), plan + ".txt")).exists();
    }
  }

  @Test
  void itsTablesArePartOfTheLexicon() {
    Matcher tables = Pattern.compile("`([a-z-]+\\.tsv)`").matcher(readme);
    assertThat(tables.results().map(table -> table.group(1)))
        .isNotEmpty()
        .allMatch(table -> Lexicon.class.getResource(table) != null);
  }

  @Test
  void itIsShort() {
    assertThat(readme.lines().count()).isLessThanOrEqualTo(150);
  }
}
