package dk.klimaforloeb.notification.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as what a kind of mail shows, all of it ready to print. Its components are the
 * names in the templates {@code mail/<capability>/<kind>.da.txt}, which begins with the subject,
 * and {@code .da.html} of the capability whose package the record lies in. The ledger keeps the
 * components as JSON.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MailKind {

  /**
   * The occasion, for example {@code task-handed-on}: stem of the templates and name in the ledger;
   * never changed, and no other type has it.
   */
  String value();
}
