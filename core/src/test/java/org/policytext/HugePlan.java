package org.policytext;

import java.util.List;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Unit;

/** Reads one huge plan in a JVM of its own, whose memory the caller bounds. */
final class HugePlan {
  private static final String BEHIND = "\n九十九、重点任务\n999.建设茶园。建成茶园。（市茶业局牵头）\n";

  private HugePlan() {}

  /** Takes the name of a kind of text and its length; what stands behind that text must be read. */
  public static void main(String[] args) {
    String piece = piece(args[0]);
    int times = Integer.parseInt(args[1]) / piece.length();
    PolicyDocument document = PolicyParser.create().parse(piece.repeat(times) + BEHIND);
    List<Unit> found = document.units().filter(unit -> unit.name().equals("市茶业局")).toList();
    int least = args[0].equals("tasks") ? times : 0;
    if (found.size() != 1 || document.tasks().size() <= least) {
      throw new IllegalStateException(
          args[0] + ": " + document.tasks().size() + " tasks, " + found);
    }
  }

  private static String piece(String name) {
    return switch (name) {
      case "one-line" -> "加强工作，推进建设。";
      case "headings" -> "一、做好工作\n";
      case "brackets" -> "(";
      case "titles" -> "《";
      case "quotes" -> "“";
      case "tabs" -> "\t|";
      case "tasks" -> "1.做好工作。建设平台。(市科技局牵头，市财政局配合)\n";
      case "units" -> "市科技局、";
      default -> throw new IllegalArgumentException("name: " + name);
    };
  }
}
