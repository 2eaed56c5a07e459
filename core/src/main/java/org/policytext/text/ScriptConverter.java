package org.policytext.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Notice;
import org.policytext.model.Script;
import org.policytext.model.Severity;

/**
 * Turns traditional script into simplified, line by line, character for character.
 *
 * <p>{@code 圍繞著知識產權} is {@code 围绕着知识产权}. Words stay what they are: {@code 指標} is {@code 指标}, never
 * {@code 指针}. A text without traditional characters is given back as it is and loads no conversion
 * tables.
 */
public final class ScriptConverter {
  /** Share of traditional characters, in percent, from which a line is in traditional script. */
  private static final int TRADITIONAL_LINE = 8;

  /** Share of the lines in the other script, in percent, from which a text is mixed. */
  private static final int MIXED = 10;

  private static final int WHOLE = 100;

  private final TraditionalCharacters traditionalOnes;
  private final ScriptChoices choices;

  /** Prepares to convert by the tables of {@code lexicon}. */
  public ScriptConverter(Lexicon lexicon) {
    traditionalOnes = new TraditionalCharacters(lexicon);
    choices = new ScriptChoices(lexicon);
  }

  /** Gives {@code source} in simplified script. */
  public Converted simplify(SourceText source) {
    return traditionalOnes.anyIn(source.text())
        ? new Conversion(source).convert()
        : new Converted(source, Script.SIMPLIFIED, List.of());
  }

  /** One text on its way. */
  private final class Conversion {
    private final SourceText source;
    private final String text;
    private final List<Notice> notices = new ArrayList<>();
    private int traditional;
    private int han;

    Conversion(SourceText source) {
      this.source = source;
      this.text = source.text();
    }

    private Converted convert() {
      StringBuilder result = new StringBuilder(text.length());
      int start = 0;
      while (start < text.length()) {
        int feed = text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed + 1;
        convert(start, end, result);
        start = end;
      }
      return new Converted(source.reading(result.toString()), script(), notices);
    }

    private void convert(int start, int end, StringBuilder result) {
      int signs = 0;
      int characters = 0;
      for (int i = start; i < end; i++) {
        signs += traditionalOnes.contains(text.charAt(i)) ? 1 : 0;
        characters += isHan(text.charAt(i)) ? 1 : 0;
      }
      boolean isTraditional = signs * WHOLE >= characters * TRADITIONAL_LINE;
      han += characters;
      traditional += isTraditional ? characters : 0;
      if (signs == 0) {
        result.append(text, start, end);
        return;
      }
      String line = text.substring(start, end);
      result.append(isTraditional ? chosen(start, line, simplified(line)) : strays(line));
    }

    /** A stray traditional character in a simplified line: nothing else is touched. */
    private String strays(String line) {
      StringBuilder result = new StringBuilder(line);
      for (int i = 0; i < line.length(); i++) {
        if (traditionalOnes.contains(line.charAt(i))) {
          result.setCharAt(i, simplified(line.charAt(i)));
        }
      }
      return result.toString();
    }

    private static char simplified(char character) {
      String simplified = ZhConverterUtil.toSimple(String.valueOf(character));
      return simplified.length() == 1 ? simplified.charAt(0) : character;
    }

    private static boolean isHan(char unit) {
      return unit >= '\u3400' && unit <= '\u9FFF';
    }

    private Script script() {
      if (traditional * (long) WHOLE < han * (long) MIXED) {
        return Script.SIMPLIFIED;
      }
      boolean whole = (han - traditional) * (long) WHOLE < han * (long) MIXED;
      return whole ? Script.TRADITIONAL : Script.MIXED;
    }

    /** Converts with the phrases, or character by character where a phrase changes the length. */
    private static String simplified(String line) {
      String simplified = ZhConverterUtil.toSimple(line);
      if (simplified.length() == line.length()) {
        return simplified;
      }
      StringBuilder characters = new StringBuilder(line);
      for (int i = 0; i < line.length(); i++) {
        characters.setCharAt(i, simplified(line.charAt(i)));
      }
      return characters.toString();
    }

    private String chosen(int start, String line, String simplified) {
      StringBuilder result = null;
      for (int i = 0; i < line.length(); i++) {
        ScriptChoices.Choice choice = choices.choose(line, simplified, i);
        if (choice != null) {
          result = result == null ? new StringBuilder(simplified) : result;
          result.setCharAt(i, choice.simplified());
          tell(choice, line.charAt(i), start + i);
        }
      }
      return result == null ? simplified : result.toString();
    }

    private void tell(ScriptChoices.Choice choice, char character, int at) {
      if (choice.isDoubtful()) {
        String message = "Read " + character + " as " + choice.simplified() + "; no word decides.";
        notices.add(
            new Notice("ambiguous-character", Severity.INFO, message, source.at(at, at + 1)));
      }
    }
  }
}
