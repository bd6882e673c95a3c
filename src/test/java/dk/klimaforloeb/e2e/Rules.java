package dk.klimaforloeb.e2e;

import dk.klimaforloeb.engine.forms.FormFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Breaks the rules of a form one by one, beginning with a right answer: an unknown key, for each
 * answered field what its kind never takes, and then what the caller adds.
 */
final class Rules {

  private final Map<String, Object> right;
  private final List<Forms.Wrong> broken = new ArrayList<>();

  Rules(String form, Map<String, Object> right) {
    this.right = right;
    with("unknownKey", "x");
    FormFields.wrong(form, right)
        .forEach((key, values) -> values.forEach(value -> with(key, value)));
  }

  List<Forms.Wrong> broken() {
    return broken;
  }

  Rules with(String key, Object value) {
    broken.add(Forms.with(right, key, value));
    return this;
  }

  Rules required(String... keys) {
    for (String key : keys) {
      broken.add(Forms.without(right, key));
      with(key, "");
    }
    return this;
  }

  /** That answer in place of the right one, as it has to be explained, without its remark. */
  Rules unexplained(String key, String value, String remark) {
    Forms.Wrong changed = Forms.with(right, key, value);
    broken.add(Forms.without(changed.values(), remark));
    return this;
  }
}
