package org.policytext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static String help(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter printer = new PrintWriter(out);
    assertThat(Main.run(InputStream.nullInputStream(), printer, printer, arguments)).isZero();
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "show", "explain", "repair", "compare", "diff", "stats"})
  void everyOptionAndExampleIsToldInBothLanguages(String command) {
    String chinese = help(command, "--help", "--lang", "zh");
    assertThat(chinese).contains("示例：");
    assertThat(chinese.lines().filter(line -> line.matches(" +(-\\w,)? +--?\\w.*  .*")))
        .isNotEmpty()
        .allMatch(line -> CHINESE.matcher(line).find());
    assertThat(help(command, "--help")).contains("Examples:", "--lang").doesNotContain("用法");
  }
}
