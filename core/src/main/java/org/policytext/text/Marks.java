package org.policytext.text;

/** Classes of punctuation: brackets of every form, dashes of every length, ends of sentences. */
public final class Marks {
  private static final String OPENERS = "(（[［〔【〈﹝﹙{〖";
  private static final String CLOSERS = ")）]］〕】〉﹞﹚}〗";
  private static final String DASHES = "—–-－~～―─至";
  private static final String STOPS = "。!?！？";
  private static final CharacterSet OPENING = CharacterSet.of(OPENERS);
  private static final byte OPENER = 1;
  private static final byte CLOSER = 2;
  private static final byte DASH = 3;
  private static final byte STOP = 4;

  /** Of each UTF-16 unit its class, 0 for none: every text is asked about every character. */
  private static final byte[] CLASSES = classes();

  private Marks() {}

  private static byte[] classes() {
    byte[] classes = new byte[1 << Character.SIZE];
    set(OPENERS, OPENER, classes);
    set(CLOSERS, CLOSER, classes);
    set(DASHES, DASH, classes);
    set(STOPS, STOP, classes);
    return classes;
  }

  private static void set(String marks, byte kind, byte[] classes) {
    for (int i = 0; i < marks.length(); i++) {
      classes[marks.charAt(i)] = kind;
    }
  }

  /** Tells whether {@code c} opens a bracket; 《 does not, it quotes a title. */
  public static boolean opens(char c) {
    return CLASSES[c] == OPENER;
  }

  /** Tells whether {@code closer} closes what {@code opener} opens, in full or half width. */
  static boolean fit(char opener, char closer) {
    int kind = OPENERS.indexOf(opener);
    int other = CLOSERS.indexOf(closer);
    return kind == other || kind < 2 && other >= 0 && other < 2 && kind >= 0;
  }

  /** Tells whether {@code c} closes a bracket. */
  public static boolean closes(char c) {
    return CLASSES[c] == CLOSER;
  }

  /** Tells whether {@code c} ends a sentence. */
  public static boolean endsSentence(char c) {
    return CLASSES[c] == STOP;
  }

  /** Tells whether {@code c} stands between the ends of a range. */
  public static boolean isDash(char c) {
    return CLASSES[c] == DASH;
  }

  /**
   * Tells whether two characters are the same mark: equal, or both opening, both closing, or both
   * dashes.
   */
  public static boolean same(char a, char b) {
    return plain(a) == plain(b);
  }

  /** Gives the plain form of a mark: ( for any bracket that opens, ) for any that closes, - . */
  public static char plain(char c) {
    return switch (CLASSES[c]) {
      case OPENER -> '(';
      case CLOSER -> ')';
      case DASH -> c == '至' ? c : '-';
      default -> c;
    };
  }

  /** Gives the first place in {@code [from, to)} where a bracket opens, or -1. */
  public static int opening(String text, int from, int to) {
    return OPENING.in(text, from, to);
  }

  /** Gives every mark that opens a bracket. */
  public static CharacterSet opening() {
    return OPENING;
  }

  /**
   * Gives the position of the bracket that closes the one at {@code open}, or -1 if none does
   * before {@code limit}.
   */
  public static int closing(CharSequence text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        depth++;
      } else if (closes(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
