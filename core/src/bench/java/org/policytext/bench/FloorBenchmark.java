package org.policytext.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What no reader can be faster than. */
@State(Scope.Benchmark)
public class FloorBenchmark {
  private final List<String> texts = Plans.SIMPLIFIED.texts();
  private final List<byte[]> bytes =
      texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();

  @Setup
  public void warm(Blackhole sink) {
    Steady.after(
        () -> {
          utf8Decode(sink);
          onePass(sink);
        });
  }

  @Benchmark
  public void utf8Decode(Blackhole sink) {
    bytes.forEach(each -> sink.consume(new String(each, StandardCharsets.UTF_8)));
  }

  @Benchmark
  public void onePass(Blackhole sink) {
    texts.forEach(text -> sink.consume(delimiters(text)));
  }

  private static int delimiters(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum +=
          switch (text.charAt(i)) {
            case '。' -> 1;
            case '，' -> 2;
            case '、' -> 3;
            case '；' -> 4;
            case '：' -> 5;
            case '（' -> 6;
            case '）' -> 7;
            case '\n' -> 8;
            default -> 0;
          };
    }
    return sum;
  }
}
