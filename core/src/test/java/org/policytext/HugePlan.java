package org.policytext;

import org.policytext.model.PolicyDocument;

/** Reads one huge plan in a JVM of its own, whose memory the caller bounds. */
final class HugePlan {
  private HugePlan() {}

  /** Takes the name of a kind of text and its length. */
  public static void main(String[] args) {
    int length = Integer.parseInt(args[1]);
    String piece = piece(args[0]);
    PolicyDocument document = PolicyParser.create().parse(piece.repeat(length / piece.length()));
    if (document.source().length() < length / 2) {
      throw new IllegalStateException(args[0] + ": cut");
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
