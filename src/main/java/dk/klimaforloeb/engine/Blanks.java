package dk.klimaforloeb.engine;

/**
 * What a reader cannot see at the ends of a text: blanks of every script, and signs of no width.
 */
public final class Blanks {

  private static final String INVISIBLE_LETTERS =
      "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

  private Blanks() {}

  /**
   * The text without the invisible signs before and after it: Unicode's white space, no-break
   * spaces, line breaks, controls such as U+0085, formatting signs such as U+200B and U+FEFF, and
   * letters that are drawn as nothing. Other controls stay, so that they can be refused.
   *
   * @param text not null
   * @return empty when nothing can be seen
   */
  public static String trimmed(String text) {
    int start = 0;
    while (start < text.length()) {
      int sign = text.codePointAt(start);
      if (!isInvisible(sign) && !needsBase(sign)) {
        break;
      }
      start += Character.charCount(sign);
    }
    int end = text.length();
    while (end > start) {
      int sign = text.codePointBefore(end);
      if (!isInvisible(sign)) {
        break;
      }
      end -= Character.charCount(sign);
    }
    return text.substring(start, end);
  }

  static boolean isInvisible(int sign) {
    return Character.isSpaceChar(sign)
        || sign == '\t'
        || sign == '\n'
        || sign == '\u000b'
        || sign == '\f'
        || sign == '\r'
        || sign == '\u0085'
        || Character.getType(sign) == Character.FORMAT
        || INVISIBLE_LETTERS.indexOf(sign) >= 0;
  }

  /** Variation selectors change the sign before them: seen at the end, nothing at the start. */
  private static boolean needsBase(int sign) {
    return sign >= 0xfe00 && sign <= 0xfe0f || sign >= 0xe0100 && sign <= 0xe01ef;
  }
}
