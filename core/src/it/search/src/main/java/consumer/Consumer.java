package consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policytext.PolicyParser;
import org.policytext.index.PolicyIndex;
import org.policytext.index.PolicyIndexWriter;
import org.policytext.model.Unit;

public final class Consumer {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("plans");
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add(
          "甲",
          "1",
          PolicyParser.create().parse("某市工作方案\n一、重点任务\n1.质押融资。扩大质押融资。（市科技局牵头）\n"));
      writer.commit();
    }
    try (PolicyIndex index = PolicyIndex.open(folder)) {
      index.search("质押融资 lead:市科技局", 10).hits().stream()
          .flatMap(hit -> hit.units().stream())
          .map(Unit::name)
          .forEach(out::println);
    }
  }
}
