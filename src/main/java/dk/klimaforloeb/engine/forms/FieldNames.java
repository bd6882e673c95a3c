package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of fields over the versions of a form. An open task keeps the form it was made with, while
 * the program knows the newest: a renamed field is a component of the record with its earlier names
 * as {@link JsonAlias}, and nobody but this class and the record sees those.
 */
final class FieldNames {

  private FieldNames() {}

  /** The values under the newest names of their fields. */
  static Map<String, Object> newest(Class<?> type, Map<String, Object> values) {
    Map<String, Object> renamed = new LinkedHashMap<>(values);
    for (RecordComponent component : type.getRecordComponents()) {
      earlier(component)
          .filter(renamed::containsKey)
          .forEach(name -> renamed.put(component.getName(), renamed.remove(name)));
    }
    return renamed;
  }

  /**
   * The name that a version of a form has for a field.
   *
   * @param newest the field's newest name
   * @param names those of the form
   * @return the newest name where the form knows none for it
   */
  static String in(Set<String> names, Class<?> type, String newest) {
    return names.contains(newest)
        ? newest
        : Stream.of(type.getRecordComponents())
            .filter(component -> component.getName().equals(newest))
            .flatMap(FieldNames::earlier)
            .filter(names::contains)
            .findFirst()
            .orElse(newest);
  }

  private static Stream<String> earlier(RecordComponent component) {
    JsonAlias aliases = component.getAccessor().getAnnotation(JsonAlias.class);
    return aliases == null ? Stream.empty() : Stream.of(aliases.value());
  }
}
