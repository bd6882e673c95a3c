package dk.klimaforloeb.engine.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record type as what is recorded in cases, under a name of its own. Its components are
 * found by their names among what a form was handed in with and what the program added; a component
 * that the record in the database does not have, because it is older, is null or an empty list.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordKind {

  /** The name in the database; never changed, and no other type has it. */
  String value();
}
