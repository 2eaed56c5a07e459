package org.policytext.text;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.policytext.model.Certainty;
import org.policytext.model.Notice;
import org.policytext.model.Severity;

/**
 * Drops readings that web pages print behind characters.
 *
 * <p>{@code 區(qū)} is {@code 區}, {@code 社會(huì )} is {@code 社會}, {@code 重慶(chóng qìng)} is {@code
 * 重慶}; {@code 条约(PCT)} stays. A note may be broken by the end of a line, which stays. A bracket is
 * a note if HanLP's dictionary has what it holds as a reading of the characters before it, any
 * reading for those that have several.
 */
public final class PinyinNotes {
  /** The kind of its repairs. */
  public static final String KIND = "pinyin-note";

  /** Notes with a tone, or as many without one, that make a bare {@code (guan)} a note. */
  private static final int ENOUGH = 3;

  /** The longest reading of a character: {@code zhuàng} and its spaces. */
  private static final int LONGEST = 10;

  private static final int LONGEST_WORD = 4;

  private final SourceText source;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Edit> toneless = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  PinyinNotes(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** Gives what is to be dropped, each with the character it is behind. */
  List<Edit> edits() {
    int narrow = text.indexOf('(');
    int wide = text.indexOf('（');
    while (narrow >= 0 || wide >= 0) {
      boolean first = wide < 0 || narrow >= 0 && narrow < wide;
      int at = first ? narrow : wide;
      if (at > 0 && isHan(text.charAt(word(at) - 1))) {
        read(at);
      }
      narrow = first ? text.indexOf('(', at + 1) : narrow;
      wide = first ? wide : text.indexOf('（', at + 1);
    }
    if (toneless.size() + edits.size() >= ENOUGH) {
      edits.addAll(toneless);
      edits.sort(Comparator.comparingInt(Edit::start));
    } else {
      toneless.forEach(this::tell);
    }
    return edits;
  }

  List<Notice> notices() {
    return notices;
  }

  private void tell(Edit left) {
    notices.add(
        new Notice(
            "possible-pinyin-note",
            Severity.INFO,
            "A bracket that may be a reading was left: " + text.substring(left.start(), left.end()),
            source.at(left.start(), left.end())));
  }

  /**
   * Gives the end of the characters that a note at {@code opening} is behind, on the line before.
   */
  private int word(int opening) {
    return opening > 1 && text.charAt(opening - 1) == '\n' ? opening - 1 : opening;
  }

  private void read(int opening) {
    int closing = closing(text, opening);
    if (closing < 0) {
      return;
    }
    String note = text.substring(opening + 1, closing);
    String[] syllables = note.replace("\n", "").strip().split("[ \u00A0]+");
    int word = word(opening);
    int start = word - syllables.length;
    if (start < 0 || syllables.length > LONGEST_WORD) {
      return;
    }
    boolean toned = false;
    for (int i = 0; i < syllables.length; i++) {
      Syllable syllable = Syllable.of(syllables[i]);
      toned |= syllable.tone() > 0;
      if (!isReading(text.charAt(start + i), syllable)) {
        return;
      }
    }
    boolean wrapped = word < opening || note.indexOf('\n') >= 0;
    if (wrapped && !toned) {
      return;
    }
    Certainty certainty = toned ? Certainty.CERTAIN : Certainty.LIKELY;
    int end = endOfSpace(closing + 1);
    String kept = text.substring(start, word) + (wrapped ? "\n" : "");
    Edit edit = new Edit(start, end, kept, KIND, certainty);
    (toned ? edits : toneless).add(edit);
  }

  /** A space left behind a note belongs to it where text goes on. */
  private int endOfSpace(int end) {
    boolean spaced =
        end + 1 < text.length() && text.charAt(end) == ' ' && isHan(text.charAt(end + 1));
    return spaced ? end + 1 : end;
  }

  /** Gives where a note with a tone that begins at {@code at} ends, {@code at} where none does. */
  static int endOfNote(String text, int at) {
    if (at >= text.length() || !isOpening(text.charAt(at))) {
      return at;
    }
    int closing = closing(text, at);
    return closing < 0 || Syllable.of(text.substring(at + 1, closing).strip()).tone() == 0
        ? at
        : closing + 1;
  }

  /** Gives the bracket that closes a stretch of Latin letters and spaces, -1 where it is none. */
  private static int closing(String text, int opening) {
    int limit = Math.min(text.length(), opening + LONGEST * LONGEST_WORD);
    int letters = 0;
    for (int i = opening + 1; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == ')' || unit == '）') {
        return letters > 0 ? i : -1;
      }
      if (isNoteLetter(unit)) {
        letters++;
      } else if (unit != ' ' && unit != '\u00A0' && unit != '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNoteLetter(char unit) {
    return unit >= 'a' && unit <= 'z'
        || unit >= '\u00C0' && unit <= '\u0261'
        || unit >= '\u0300' && unit <= '\u030C'
        || unit >= '\u1E3E' && unit <= '\u1E3F';
  }

  private static boolean isReading(char character, Syllable syllable) {
    if (!isHan(character) || syllable.letters().isEmpty()) {
      return false;
    }
    Pinyin[] readings = PinyinDictionary.get(String.valueOf(character));
    if (readings == null) {
      return false;
    }
    for (Pinyin reading : readings) {
      if (reading.getPinyinWithoutTone().equals(syllable.letters())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(char unit) {
    return (CharacterClass.of(unit) & CharacterClass.OPENING) != 0;
  }

  private static boolean isHan(char unit) {
    return unit >= '\u3400' && unit <= '\u9FFF';
  }

  /**
   * A reading: {@code qū} is {@code qu}, 1; {@code lǜ} is {@code lv}, 4; {@code guan} is {@code
   * guan}, 0.
   *
   * @param letters without tone marks, ü as v as the dictionary writes it
   * @param tone 1 to 4, 0 where none is printed
   */
  record Syllable(String letters, int tone) {
    private static final char UMLAUT = '\u0308';

    static Syllable of(String printed) {
      StringBuilder letters = new StringBuilder();
      int tone = 0;
      for (char unit : Normalizer.normalize(printed, Normalizer.Form.NFD).toCharArray()) {
        int mark = tone(unit);
        if (mark > 0) {
          tone = mark;
        } else if (unit == UMLAUT && letters.length() > 0) {
          letters.setCharAt(letters.length() - 1, 'v');
        } else {
          letters.append(letter(unit));
        }
      }
      return new Syllable(letters.toString().toLowerCase(Locale.ROOT), tone);
    }

    private static int tone(char unit) {
      return switch (unit) {
        case '\u0304' -> 1;
        case '\u0301' -> 2;
        case '\u030C', '\u0306' -> 3;
        case '\u0300' -> 4;
        default -> 0;
      };
    }

    private static char letter(char unit) {
      return switch (unit) {
        case 'ɡ' -> 'g';
        case 'ɑ' -> 'a';
        default -> unit;
      };
    }
  }
}
