package dk.klimaforloeb.engine;

import org.springframework.http.HttpStatus;

/** What counts as a text that somebody typed outside of forms: something to read, not too long. */
public final class TypedText {

  private final Texts texts;
  private final String key;
  private final int longest;

  /**
   * @param key what the texts of the refusals begin with; {@code .required}, {@code .too-long} and
   *     {@code .unstorable} follow
   * @param longest in characters
   */
  public TypedText(Texts texts, String key, int longest) {
    this.texts = texts;
    this.key = key;
    this.longest = longest;
  }

  /**
   * @param typed may be null
   * @return trimmed
   * @throws Refused when there is none, or it cannot be stored
   */
  public String checked(String typed) {
    String text = typed == null ? "" : Blanks.trimmed(typed);
    if (text.isEmpty()) {
      throw refused(".required");
    }
    if (text.length() > longest) {
      throw refused(".too-long");
    }
    if (text.codePoints().anyMatch(TypedText::isUnstorable)) {
      throw refused(".unstorable");
    }
    return text;
  }

  private Refused refused(String why) {
    return new Refused(HttpStatus.BAD_REQUEST, texts.get(key + why, String.valueOf(longest)));
  }

  private static boolean isUnstorable(int sign) {
    boolean isLineBreakOrTab = sign == '\n' || sign == '\r' || sign == '\t';
    return Character.isISOControl(sign) && !isLineBreakOrTab
        || Character.getType(sign) == Character.SURROGATE;
  }
}
