package org.policytext.text;

/**
 * The steps of a reading over one character of the text, as it stands or as part of a shifted run.
 *
 * <p>Of {@code ㄒ} ({@code A8D2}) the first byte is the trail of {@code （} ({@code A3A8}), the
 * second the lead of {@code 一} ({@code D2BB}).
 */
final class ShiftedSteps {
  private static final double LOST_MARK = Math.log(1e-3);
  private static final double BEGIN_UNMARKED = -11;
  private static final double END_UNMARKED = -4;
  private static final double END_FLOOR = -11;
  private static final double NARROWED = Math.log(0.3);
  private static final int ASCII_TRAIL = 0x40;
  private static final int ASCII_END = 0x7F;
  private static final int FULL_WIDTH_LEAD = 0xA3;
  private static final int FULL_WIDTH_STEP = 0x80;
  private static final int BYTE = 0xFF;

  private final String text;
  private final PlanModel model;
  private final Meanings meanings;
  private final PlaceCosts costs;
  private final RunEnds ends;
  private final GbkTable gbk = GbkTable.standard();
  private Beam next;

  ShiftedSteps(
      String text, PlanModel model, Meanings meanings, PlaceCosts costs, RunEnds ends, Beam next) {
    this.text = text;
    this.model = model;
    this.meanings = meanings;
    this.costs = costs;
    this.ends = ends;
    this.next = next;
  }

  /** Sends what comes of the further steps to {@code beam}. */
  void goTo(Beam beam) {
    next = beam;
  }

  /** Reads the character as it stands. */
  void aligned(Reading reading, int at) {
    char unit = text.charAt(at);
    double cost =
        isLost(unit) ? LOST_MARK : model.log(reading.context(model), reading.last(), unit);
    if (next.isWorth(reading.score + cost) || !reading.isRepair()) {
      next.add(reading.plain(cost, unit));
    }
  }

  /** Begins a run: at a lost byte, or without a sign. */
  void begin(Reading reading, int at) {
    if (isLost(text.charAt(at))) {
      next.add(reading.begin(0, at));
    } else {
      shifted(reading.begin(BEGIN_UNMARKED, at), at);
    }
  }

  /** Reads the bytes of the character as those of two others. */
  void shifted(Reading reading, int at) {
    char unit = text.charAt(at);
    if (isLost(unit)) {
      endLost(reading, at + 1, 0);
      return;
    }
    int pair = pair(unit);
    if (unit >= ASCII_TRAIL && unit < ASCII_END) {
      take(reading, unit, 0, at, Behind.ALONE);
    }
    if (pair != 0) {
      boolean cut = (pair & BYTE) < ASCII_END;
      double extra = unit < ASCII_END ? NARROWED : 0;
      take(reading, pair, extra, at, cut ? Behind.LETTER : Behind.LEAD);
    }
    if (reading.isLed() && unit < ASCII_END) {
      endBefore(reading, at);
    }
  }

  /** The end of the line stands where a trail byte was lost. */
  void endOfLine(Reading reading, int at) {
    endLost(reading, at, END_UNMARKED);
  }

  /** What stands behind the trail byte of a character. */
  private enum Behind {
    /** The lead of the next one. */
    LEAD,
    /** Nothing: the trail stands alone as an ASCII character, and the run ends. */
    ALONE,
    /** A character of ASCII, that the trail byte was paired with: the run ends. */
    LETTER
  }

  private static boolean isLost(char unit) {
    return (CharacterClass.of(unit) & CharacterClass.LOST) != 0;
  }

  private int pair(char unit) {
    boolean narrowed = unit > ' ' && unit < ASCII_END;
    return narrowed ? FULL_WIDTH_LEAD << Byte.SIZE | unit + FULL_WIDTH_STEP : gbk.pair(unit);
  }

  /** The usual step: the trail of one character and what stands behind it. */
  private void take(Reading reading, int bytes, double extra, int at, Behind behind) {
    int trail = behind == Behind.ALONE ? bytes : bytes >> Byte.SIZE;
    Meanings.Goal goal =
        (meant, cost) -> go(reading, cost + extra, meant, bytes & BYTE, at, behind);
    if (!reading.isLed()) {
      find(reading, new Bytes(Bytes.ANY, trail, reading.vanished(), false), goal);
      return;
    }
    char meant = gbk.character(reading.lead, trail);
    if (canBeMeant(meant)) {
      goal.reach(
          meant,
          model.log(reading.context(model), reading.last(), meant) + costs.of(reading, meant));
    }
  }

  private void find(Reading reading, Bytes bytes, Meanings.Goal goal) {
    meanings.find(
        reading,
        bytes,
        costs.favoured(reading),
        reading.score,
        next::least,
        (meant, log) -> goal.reach(meant, log + costs.of(reading, meant)));
  }

  /** Tells whether a character of a plan may be {@code character}: a rare one may not. */
  private boolean canBeMeant(char character) {
    boolean own = character != 0 && (character < '\uE000' || character > '\uF8FF');
    return own && (character == '\u3000' || !model.isRare(WordModel.normal(character)));
  }

  /** Goes on behind {@code meant}, if that is worth it. */
  private void go(Reading reading, double cost, char meant, int low, int at, Behind behind) {
    if (!next.isWorth(reading.score + cost)) {
      return;
    }
    switch (behind) {
      case LEAD -> next.add(reading.shifted(cost, meant, low, 0));
      case ALONE -> next.add(ends.ended(reading.shifted(cost, meant, Reading.ALIGNED, 0), at + 1));
      case LETTER -> {
        Reading taken = reading.shifted(cost, meant, Reading.ALIGNED, 0);
        double letter = model.log(taken.context(model), taken.last(), (char) low);
        if (next.isWorth(taken.score + letter)) {
          Reading read = taken.shifted(letter, (char) low, Reading.ALIGNED, 0);
          next.add(ends.ended(read, at + 1));
        }
      }
    }
  }

  /** The trail byte was lost and stands as {@code ?}. */
  private void endLost(Reading reading, int end, double extra) {
    find(
        reading,
        new Bytes(reading.known(), Bytes.ANY, reading.vanished(), false),
        (meant, cost) -> {
          if (next.isWorth(reading.score + cost + extra)) {
            Reading last = reading.shifted(cost + extra, meant, Reading.ALIGNED, 1);
            next.add(ends.ended(last, end));
          }
        });
  }

  /** The trail byte was lost without a sign; the character at {@code at} is the first good one. */
  private void endBefore(Reading reading, int at) {
    find(
        reading,
        new Bytes(reading.lead, Bytes.ANY, Bytes.ANY, false),
        (meant, cost) -> {
          if (cost + END_UNMARKED > END_FLOOR
              && next.isWorth(reading.score + cost + END_UNMARKED)) {
            Reading last = reading.shifted(cost + END_UNMARKED, meant, Reading.ALIGNED, 1);
            aligned(ends.ended(last, at), at);
          }
        });
  }
}
