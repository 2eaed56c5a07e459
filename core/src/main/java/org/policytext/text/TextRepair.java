package org.policytext.text;

import java.util.ArrayList;
import java.util.List;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Notice;

/**
 * Mends damaged text, and leaves good text alone.
 *
 * <p>{@code 現(xiàn)將1﹒?。ㄒ唬┘訌娍傮w設計} is read as {@code 現將1.　（一）加強總體設計}; each change is a repair of
 * {@link SourceText} with its place, kind and certainty. One look over the text tells which kinds
 * of damage can be in it at all; a text without signs is given back as it is.
 *
 * <p>Order: bytes first (wrong charsets, shifted runs), then notes and marks, since each needs what
 * the one before restores. Lines are mended later, when numbering can be read.
 */
public final class TextRepair {
  private final Lexicon lexicon;

  /** Made when a damaged text first asks for it. */
  private Language language;

  private final TraditionalCharacters characters;

  /** Prepares to judge by the words of {@code lexicon}, beside those of a text itself. */
  public TextRepair(Lexicon lexicon) {
    this.lexicon = lexicon;
    characters = new TraditionalCharacters(lexicon);
  }

  /** Gives {@code given} mended, with notices of what looked damaged and was left. */
  public Mended mend(SourceText given) {
    List<Notice> notices = new ArrayList<>();
    int signs = CharacterClass.in(given.text());
    SourceText text = given;
    if (has(signs, CharacterClass.FOREIGN | CharacterClass.UTF8_IN_GBK)) {
      Mojibake mojibake = new Mojibake(text);
      text = text.edited(mojibake.edits());
      notices.addAll(mojibake.notices());
    }
    if (has(signs, CharacterClass.LOST | CharacterClass.ODD)) {
      ShiftedRuns runs = new ShiftedRuns(text, this::language, characters);
      text = text.edited(runs.edits());
      notices.addAll(runs.notices());
    }
    if (has(signs, CharacterClass.SMALL_STOP)) {
      text = text.edited(LocalMarks.smallStops(text.text()));
    }
    if (has(signs, CharacterClass.ANGLE_QUOTE)) {
      text = text.edited(LocalMarks.angleQuotes(text.text()));
    }
    if (has(signs, CharacterClass.OPENING)) {
      PinyinNotes notes = new PinyinNotes(text);
      text = text.edited(notes.edits());
      notices.addAll(notes.notices());
    }
    text = text.edited(LetterSpacing.edits(text.text()));
    return new Mended(text, notices);
  }

  private synchronized Language language() {
    if (language == null) {
      language = Language.of(lexicon);
    }
    return language;
  }

  private static boolean has(int signs, int kinds) {
    return (signs & kinds) != 0;
  }
}
