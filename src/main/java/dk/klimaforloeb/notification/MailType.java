package dk.klimaforloeb.notification;

import dk.klimaforloeb.notification.api.MailKind;
import dk.klimaforloeb.notification.api.Mails;

/**
 * Which mail it is.
 *
 * @param capability whose templates it is made from
 * @param kind the occasion
 */
record MailType(String capability, String kind) {

  private static final String PROGRAM =
      Mails.class.getPackageName().replaceFirst("notification\\.api$", "");

  /** The mail that shows such a record; one word names a capability in every tree. */
  static MailType of(Class<?> content) {
    String place = content.getPackageName().substring(PROGRAM.length());
    return new MailType(place.split("\\.", 2)[0], content.getAnnotation(MailKind.class).value());
  }

  /** The templates' place and the stem of their names. */
  String templates() {
    return capability + "/" + kind;
  }
}
