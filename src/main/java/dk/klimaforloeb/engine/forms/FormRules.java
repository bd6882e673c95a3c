package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Checks a whole submission against the rules of its form file. */
final class FormRules {

  private final Texts texts;
  private final FieldRules fieldRules;
  private final Conditions conditions = new Conditions();

  FormRules(Texts texts, Clock clock) {
    this.texts = texts;
    this.fieldRules = new FieldRules(texts, clock);
  }

  /** Refusals that know the labels of these fields. */
  Refusals refusals(List<Field> fields) {
    return refusals(fields, UnaryOperator.identity());
  }

  /**
   * @param nameOf the key that this version of the form has for a field's newest one
   */
  Refusals refusals(List<Field> fields, UnaryOperator<String> nameOf) {
    return new Refusals(
        nameOf,
        key ->
            fields.stream()
                .filter(field -> field.key().equals(key))
                .map(Field::label)
                .findFirst()
                .orElseGet(() -> texts.get("engine.form.unknown-field")));
  }

  /**
   * @param submitted all keys that were sent, those left out included
   * @param given the values that were not left out
   * @return the values of the fields whose case holds, typed; wrong ones are in the refusals
   */
  Map<String, Object> apply(
      List<Field> fields,
      Iterable<String> submitted,
      Map<String, Object> given,
      Refusals refusals) {
    for (String key : submitted) {
      if (fields.stream().noneMatch(field -> field.key().equals(key))) {
        refusals.add(key, texts.get("engine.form.unknown-key"));
      }
    }
    Map<String, Object> accepted = new LinkedHashMap<>();
    for (Field field : fields) {
      if (field.hiddenIf().stream().noneMatch(condition -> conditions.holds(condition, given))) {
        applyTo(field, given, accepted, refusals);
      }
    }
    return accepted;
  }

  private void applyTo(
      Field field, Map<String, Object> given, Map<String, Object> accepted, Refusals refusals) {
    Object value = given.get(field.key());
    try {
      Object typed = value == null ? null : fieldRules.typed(field, value);
      if (!SubmittedValues.isLeftOut(typed)) {
        accepted.put(field.key(), typed);
      } else if (isRequired(field, given)) {
        refusals.add(field.key(), texts.get("engine.form.required"));
      }
    } catch (FieldRules.Refused e) {
      refusals.add(field.key(), e.getMessage());
    }
  }

  private boolean isRequired(Field field, Map<String, Object> given) {
    return field.required()
        || field.requiredIf() != null && conditions.holds(field.requiredIf(), given);
  }
}
