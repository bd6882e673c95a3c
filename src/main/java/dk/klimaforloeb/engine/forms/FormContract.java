package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.Set;

/**
 * What a form, the type that reads it and the code that fills it in have agreed on; a test compares
 * it with the form's file.
 *
 * @param key the form's id, which is the stem of its file
 * @param record as what the form's submissions are read later; each field of the form is one of its
 *     components or unread
 * @param unread fields that nobody reads as components: the case's journal alone has them
 * @param shown names that texts of the form show and that are filled in
 */
public record FormContract(String key, Class<?> record, Set<String> unread, Set<String> shown) {

  /** A form without fields that are read, and without texts that show anything. */
  public static FormContract of(String key) {
    return new FormContract(key, Unread.class, Set.of(), Set.of());
  }

  /** The same, read as a type. */
  public FormContract readAs(Class<?> type) {
    return new FormContract(key, type, unread, shown);
  }

  /** The same with all its unread fields. */
  public FormContract unread(String... fields) {
    return unread(Set.of(fields));
  }

  /** The same with all its unread fields. */
  public FormContract unread(Set<String> fields) {
    return new FormContract(key, record, fields, shown);
  }

  /** The same with all that its texts show. */
  public FormContract shows(String... names) {
    return shows(Set.of(names));
  }

  /** The same with all that its texts show. */
  public FormContract shows(Set<String> names) {
    return new FormContract(key, record, unread, names);
  }

  /** A submission of which no part is read again but in the case's journal. */
  @RecordKind("submission")
  record Unread() {}
}
