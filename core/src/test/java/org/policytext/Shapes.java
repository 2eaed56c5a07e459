package org.policytext;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that no plan is, of any length: what breaks parsers and makes them slow. */
final class Shapes {
  private static final String MARKS =
      "()（）《》“”。，、；：\n\t| 　?1２一二年月市局等和负责牵头:达到件%﹒«»\u202E\uFEFF\0#*>";

  private Shapes() {}

  /** A shape: {@code text.apply(n)} has about {@code n} characters. */
  record Shape(String name, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Shape> all() {
    return Stream.of(repeated(), made()).flatMap(List::stream);
  }

  /** One piece over and over: marks, words, lines. */
  private static List<Shape> repeated() {
    return Stream.of(
            "(",
            "（",
            "《",
            "“",
            "\"",
            "[",
            ")",
            "》",
            "()",
            "({[",
            "《〈",
            "。",
            "，",
            "、",
            ";",
            ":",
            "?",
            "!",
            "\t",
            "|",
            " ",
            "　",
            "\u00A0",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\u202E",
            "\uD83D",
            "\uDE00",
            "\uFEFF",
            "#",
            "**",
            "> ",
            "-",
            "——",
            "....",
            "……",
            "/",
            "1",
            "9",
            "一",
            "十",
            "百",
            "①",
            "一百二十三",
            "一、",
            "（一）",
            "(1)",
            "1.",
            "第一章",
            "专栏1",
            "附件",
            "附件:1.a\n",
            "目录\n",
            "日",
            "年",
            "2025年",
            "到2025年",
            "2023—2025年",
            "市",
            "市、",
            "市科技局、",
            "市科技局和",
            "市科技局等",
            "各",
            "和",
            "南海、",
            "国家知识产权局:",
            "国家知识产权局条法司、",
            "负责",
            "会同",
            "牵头单位:",
            "(责任单位:市科技局)",
            "责任单位:市科技局\n",
            "(市科技局、",
            "1500件",
            "达到1500件,",
            "增长10%以上,",
            "(2023年底达3.85件),",
            "一、工作。\n",
            "一、a\n（一）b\n",
            "序号\t任务\t牵头单位\n",
            "1\t建设\t市数据局\n",
            "|1|建设|市数据局|\n",
            "发文字号:",
            "方案\n",
            "关于印发方案的通知\n",
            "《方案",
            "《办法》(国发〔2024〕1号)",
            "中",
            "中 ",
            "总 体 ",
            "中　　",
            "区(qū)",
            "(qu)",
            "產業",
            "區(qū)域",
            "?。ㄒ唬┘訌娍傮w",
            "中ㄒ中",
            "?_展",
            "﹒",
            "3﹒",
            "«",
            "«a»",
            "锟斤拷",
            "ä¸€ã",
            "é",
            "鐭ヨ瘑浜ф潈",
            "\uE000",
            "第1页\n",
            "- 1 -\n",
            "1\n",
            "实施六大工程。\n",
            "以下3—25项均需",
            "指标\t2020年\t2025年\n",
            "“。",
            "(。",
            "中文字\n",
            "市人民政府\n2024年1月1日\n",
            "著乾覆規",
            "a. ")
        .map(piece -> new Shape(printable(piece), length -> repeat(piece, length)))
        .toList();
  }

  private static List<Shape> made() {
    return List.of(
        new Shape("brackets in brackets", n -> "(".repeat(n / 2) + ")".repeat(n / 2)),
        new Shape("titles in titles", n -> "《".repeat(n / 2) + "》".repeat(n / 2)),
        new Shape("units in one bracket", n -> "一、做。(" + repeat("市科技局、", n) + ")"),
        new Shape("units joined", n -> "一、做。(责任单位:" + repeat("市科技局和", n) + ")"),
        new Shape("units at the end", n -> "一、做。" + repeat("市科技局、", n) + "负责。"),
        new Shape("addressees", n -> repeat("各区人民政府、", n) + ":\n一、做。"),
        new Shape("a long numeral", n -> "一、到2025年达到" + "9".repeat(n) + "件。"),
        new Shape("a long Han numeral", n -> "一、达到" + "一".repeat(n) + "件。"),
        new Shape("a long decimal", n -> "一、达到1." + "9".repeat(n) + "件。"),
        new Shape(
            "a wide table",
            n -> "序号\t任务" + repeat("\t牵头单位", n / 2) + "\n1\t建设" + repeat("\t市局", n)),
        new Shape("rows of digits", n -> "序号\t任务\t牵头单位\n" + repeat("99999999999\t建设\t市数据局\n", n)),
        goals("培育5家企业和"),
        goals("达到"),
        goals("“"),
        goals("("),
        goals("2025年"),
        goals("1"),
        goals("、"),
        goals("增长5%"),
        goals("比2020年"),
        new Shape("targets", n -> "一、发展目标\n" + repeat("到2025年，专利授权量达到1500件，", n)),
        new Shape("shares", n -> "一、发展目标\n" + repeat("专利、商标数分别达到1500件、20件，", n)),
        new Shape("contents", n -> "目录\n" + repeat("一、总体......1\n", n) + repeat("一、总体\n", n)),
        new Shape("remarks", n -> numbered("做好工作。(市科技局牵头，以下3—25项均需各区人民政府配合)\n", n)),
        new Shape("tasks", n -> numbered("做好工作。建设平台。(市科技局牵头，市财政局、教育局配合)\n", n)),
        new Shape("numbers on one line", n -> numbered("做好工作。", n)),
        new Shape(
            "announced counts", n -> repeat("实施六大工程。\n", n / 2) + numbered("某工程。做。\n", n / 2)),
        new Shape("sections", n -> repeat("一、完善五项机制\n（一）机制。做。\n", n)),
        new Shape("a damaged stretch", n -> "?。ㄒ唬" + repeat("┘訌娍傮", n)),
        new Shape("lost bytes", n -> "?。ㄒ唬" + "?".repeat(n)),
        new Shape("random units", n -> random(n, 5)),
        new Shape("random marks", n -> marks(n, 5)));
  }

  /** What stands under a heading for targets is looked at for numbers. */
  private static Shape goals(String piece) {
    return new Shape("goals of " + piece, n -> "某市规划\n一、发展目标\n" + repeat(piece, n));
  }

  private static String repeat(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }

  private static String numbered(String task, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(i % 400 + 1).append('.').append(task);
    }
    return text.toString();
  }

  /** Any UTF-16 units: lone surrogates, controls, private use. */
  static String random(int length, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length);
    IntStream.range(0, length).forEach(i -> text.append((char) random.nextInt(1 << 16)));
    return text.toString();
  }

  /** The characters that readers look for, in any order. */
  static String marks(int length, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length);
    IntStream.range(0, length)
        .forEach(i -> text.append(MARKS.charAt(random.nextInt(MARKS.length()))));
    return text.toString();
  }

  private static String printable(String piece) {
    StringBuilder name = new StringBuilder();
    for (char c : piece.toCharArray()) {
      boolean plain =
          c > ' ' && c != '\u00A0' && Character.isDefined(c) && !Character.isSurrogate(c);
      name.append(plain && Character.getType(c) != Character.FORMAT ? "" + c : "U+" + (int) c);
    }
    return name.toString();
  }
}
