package consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.policytext.PolicyParser;
import org.policytext.model.Role;
import org.policytext.model.Unit;

public final class Consumer {
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PolicyParser.create()
        .parse("一、重點任務\n1.建設創新平臺。建成平臺。（牽頭單位：市科技局；責任單位：各區人民政府）\n")
        .units(Role.LEAD)
        .map(Unit::name)
        .forEach(out::println);
  }
}
