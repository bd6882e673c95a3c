package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.WebAddress;

/** Checks what was typed as text; the blanks around it are gone already. */
final class TextRules {

  private final Texts texts;

  TextRules(Texts texts) {
    this.texts = texts;
  }

  String text(Field field, String text) {
    if (text.length() > field.maxLength()) {
      throw refused("engine.form.too-long", String.valueOf(field.maxLength()));
    }
    if (!text.codePoints().allMatch(TextRules::isStorable)) {
      throw refused("engine.form.unstorable");
    }
    return text;
  }

  /** Half of a surrogate pair is no sign, and what is no sign is changed on its way to a reader. */
  private static boolean isStorable(int sign) {
    return switch (Character.getType(sign)) {
      case Character.SURROGATE -> false;
      case Character.CONTROL -> sign == '\t' || sign == '\n' || sign == '\r';
      default -> true;
    };
  }

  String link(Field field, String text) {
    return text(field, WebAddress.parse(text).orElseThrow(() -> refused("engine.form.url")));
  }

  /** As it was typed; whoever writes to it takes the form that mail servers read. */
  String mailAddress(Field field, String text) {
    if (MailAddress.parse(text).isEmpty()) {
      throw refused("engine.form.email");
    }
    return text(field, text);
  }

  private FieldRules.Refused refused(String textKey, Object... args) {
    return new FieldRules.Refused(texts.get(textKey, args));
  }
}
