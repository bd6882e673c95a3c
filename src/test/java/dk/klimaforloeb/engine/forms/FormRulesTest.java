package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server takes of a submission, whatever the browser would have let through. */
class FormRulesTest {

  private static final String FORM =
      """
      {"components": [
        {"type": "datetime", "subtype": "date", "key": "day", "dateLabel": "Dag"},
        {"type": "datetime", "subtype": "datetime", "key": "moment", "dateLabel": "Tidspunkt"},
        {"type": "textfield", "key": "name", "label": "Navn"},
        {"type": "checklist", "key": "fields", "label": "Områder",
         "values": [{"value": "energy", "label": "Energi"}], "validate": {"required": true}}]}
      """;

  private final FormRules rules = new FormRules(new Texts("engine"));

  @ParameterizedTest
  @ValueSource(strings = {"+12345-01-01", "-0001-01-01", "+999999999-12-31", "2021-02-29"})
  void aDateHasAYearOfFourDigitsAndExists(String date) {
    assertThat(refused(Map.of("day", date))).contains("Dag (day): ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12345-01-01T08:00", "2021-01-01T24:00", "2021-01-01T08:00:00"})
  void aMomentHasAYearOfFourDigitsAndExists(String moment) {
    assertThat(refused(Map.of("moment", moment))).contains("Tidspunkt (moment): ");
  }

  @Test
  void aDateIsTaken() {
    Refusals refusals = rules.refusals(fields());

    assertThat(apply(Map.of("day", "2020-02-29", "fields", List.of("energy")), refusals))
        .containsEntry("day", LocalDate.of(2020, 2, 29));
    assertThat(refusals.isEmpty()).isTrue();
  }

  @Test
  void aListThatComesAsTextIsLeftOutWhenItIsEmpty() {
    assertThat(refused(Map.of("fields", "[]"))).contains("Områder (fields): ");
  }

  @Test
  void aCharacterThatNoDatabaseStoresIsRefused() {
    assertThat(refused(Map.of("name", "a\0b", "fields", List.of("energy"))))
        .contains("Navn (name)");
  }

  private String refused(Map<String, Object> given) {
    Refusals refusals = rules.refusals(fields());
    apply(given, refusals);
    return refusals.message();
  }

  private Map<String, Object> apply(Map<String, Object> given, Refusals refusals) {
    return rules.apply(fields(), given.keySet(), given, refusals);
  }

  private static List<Field> fields() {
    try {
      return FormFile.fields(new ObjectMapper().readTree(FORM));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
