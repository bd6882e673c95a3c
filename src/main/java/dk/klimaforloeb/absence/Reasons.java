package dk.klimaforloeb.absence;

import dk.klimaforloeb.engine.Blanks;
import dk.klimaforloeb.engine.Texts;
import org.springframework.http.HttpStatus;

/** What counts as a reason: something to read, and no more than a line or ten. */
final class Reasons {

  private static final int LONGEST = 1000;

  private final Texts texts;

  Reasons(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param typed may be null
   * @return trimmed
   * @throws Refused when there is none, or it cannot be stored
   */
  String checked(String typed) {
    String reason = typed == null ? "" : Blanks.trimmed(typed);
    if (reason.isEmpty()) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("absence.reason.required"));
    }
    if (reason.length() > LONGEST) {
      throw new Refused(
          HttpStatus.BAD_REQUEST, texts.get("absence.reason.too-long", String.valueOf(LONGEST)));
    }
    if (reason.codePoints().anyMatch(Reasons::isUnstorable)) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("absence.reason.unstorable"));
    }
    return reason;
  }

  private static boolean isUnstorable(int sign) {
    boolean isLineBreakOrTab = sign == '\n' || sign == '\r' || sign == '\t';
    return Character.isISOControl(sign) && !isLineBreakOrTab
        || Character.getType(sign) == Character.SURROGATE;
  }
}
