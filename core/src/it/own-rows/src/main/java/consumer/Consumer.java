package consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Role;
import org.policytext.model.Unit;

public final class Consumer {
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Lexicon own =
        Lexicon.from(
            Map.of(
                "unit-lists.tsv",
                "id\tweight\ttemplate\texample\treading\n"
                    + "own\tstrong\t承揽方:$responsible\t（承揽方：市科技局）\tresponsible=市科技局\n"));
    PolicyParser.using(own)
        .parse("一、重点任务\n1.建设平台。建成平台。（承揽方：市科技局）\n")
        .units(Role.RESPONSIBLE)
        .map(Unit::name)
        .forEach(out::println);
  }
}
