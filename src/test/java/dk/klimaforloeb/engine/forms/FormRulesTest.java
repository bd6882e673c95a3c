package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
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
        {"type": "datetime", "subtype": "date", "key": "held", "dateLabel": "Holdt",
         "properties": {"happened": "true"}},
        {"type": "textfield", "key": "name", "label": "Navn"},
        {"type": "textfield", "key": "link", "label": "Link", "properties": {"format": "url"}},
        {"type": "textfield", "key": "mail", "label": "E-mail", "properties": {"format": "email"}},
        {"type": "number", "key": "hours", "label": "Timer", "validate": {"min": 0}},
        {"type": "checklist", "key": "fields", "label": "Områder",
         "values": [{"value": "energy", "label": "Energi"}, {"value": "other", "label": "Andet"}],
         "validate": {"required": true}},
        {"type": "number", "key": "year", "label": "År", "decimalDigits": 0,
         "validate": {"min": 1990, "max": 2050}},
        {"type": "number", "key": "count", "label": "Antal", "decimalDigits": 0},
        {"type": "radio", "key": "step", "label": "Trin",
         "values": [{"value": "later", "label": "Senere"}, {"value": "now", "label": "Nu"}]},
        {"type": "radio", "key": "sure", "label": "Sikker", "values": [{"value": true}]},
        {"type": "checkbox", "key": "seen", "label": "Set"},
        {"type": "group", "conditional": {"hide": "=step = \\"later\\""}, "components": [
          {"type": "textarea", "key": "why", "label": "Hvorfor", "validate": {"required": true},
           "conditional": {"hide": "=step != \\"now\\""}}]},
        {"type": "textfield", "key": "code", "label": "Kode", "validate": {"maxLength": 4},
         "properties": {"requiredIf": "=step = \\"now\\""}},
        {"type": "dynamiclist", "path": "rows", "label": "Rækker", "components": [
          {"type": "textfield", "key": "who", "label": "Hvem"},
          {"type": "datetime", "subtype": "date", "key": "when", "dateLabel": "Hvornår"}]}]}
      """;

  /** In Denmark it is the next day already. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-03-01T23:30:00Z"), ZoneId.of("Europe/Copenhagen"));

  private final FormRules rules = new FormRules(new Texts("engine"), CLOCK);

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

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u0007b", "a\u0085b", "a\ud800b", "\udc00a\ud800"})
  void aSignThatIsNoneIsRefused(String text) {
    assertThat(refused(Map.of("name", text))).contains("Navn (name)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\nb", "a\r\n\r\nb", "\ud83d\udc4d", "a\u202eb", "<i>{{x}}</i>"})
  void everyOtherTextStaysAsItWasTyped(String text) {
    assertThat(taken(Map.of("name", text))).containsEntry("name", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0020-01-01", "1899-12-31", "2101-01-01"})
  void aYearThatNobodyMeansIsRefused(String date) {
    assertThat(refused(Map.of("day", date))).contains("Dag (day): ").contains("1900 til 2100");
    assertThat(refused(Map.of("moment", date + "T08:00"))).contains("1900 til 2100");
  }

  @Test
  void theRefusalOfADateNamesAFormThatPeopleWrite() {
    assertThat(refused(Map.of("day", "2021-02-30"))).contains("dd.mm.åååå");
    assertThat(refused(Map.of("moment", "2021-02-30T08:00"))).contains("dd.mm.åååå");
  }

  @Test
  void whatHappenedLiesTodayOrEarlier() {
    assertThat(taken(Map.of("held", "2021-03-02"))).containsEntry("held", LocalDate.of(2021, 3, 2));
    assertThat(refused(Map.of("held", "2021-03-03"))).contains("Holdt (held): ");
    assertThat(taken(Map.of("day", "2100-12-31"))).containsKey("day");
    assertThat(taken(Map.of("day", "1900-01-01", "moment", "1900-01-01T00:00")))
        .containsEntry("moment", LocalDateTime.of(1900, 1, 1, 0, 0));
  }

  @Test
  void aLinkIsKeptSoThatItOpens() {
    assertThat(taken(Map.of("link", "https://viborg.dk/Delte dokumenter/[2020-1].pdf?a=3|4")))
        .containsEntry("link", "https://viborg.dk/Delte%20dokumenter/[2020-1].pdf?a=3|4");
    assertThat(refused(Map.of("link", "javascript:alert(1)"))).contains("Link (link): ");
    assertThat(refused(Map.of("link", "https://viborg.dk/" + " ".repeat(80) + "x")))
        .contains("Link (link): ")
        .contains("255");
  }

  @Test
  void aMailAddressIsOneThatMailReaches() {
    assertThat(taken(Map.of("mail", "klima@ærø.dk"))).containsEntry("mail", "klima@ærø.dk");
    assertThat(refused(Map.of("mail", "a@x.dk, c@x.dk"))).contains("E-mail (mail): ");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, 1e15, 1.234567890123456, 1e-16, Double.NaN, Double.MAX_VALUE})
  void aNumberThatCouldNotBeKeptIsRefused(double hours) {
    assertThat(refused(Map.of("hours", hours))).contains("Timer (hours): ");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 3.5, 1234.5, 123456789012345d, 0.000000001})
  void aNumberIsTakenAsItIs(double hours) {
    assertThat(taken(Map.of("hours", hours)))
        .hasEntrySatisfying(
            "hours", kept -> assertThat(((BigDecimal) kept).doubleValue()).isEqualTo(hours));
  }

  @Test
  void theBlanksAroundATextAreGoneBeforeItIsLookedAt() {
    VariableMap sent =
        Variables.createVariables()
            .putValue("name", "\u00a0Vejle \u200b")
            .putValue("link", " \u2003 ")
            .putValue("rows", SpinValues.jsonValue("[{\"name\":\" a\\u00a0\"}]").create());

    assertThat(SubmittedValues.of(sent))
        .isEqualTo(Map.of("name", "Vejle", "rows", List.of(Map.of("name", "a"))));
  }

  @Test
  void aTextIsAsLongAsItsFieldTakes() {
    assertThat(taken(Map.of("name", "x".repeat(255)))).containsKey("name");
    assertThat(refused(Map.of("name", "x".repeat(256)))).contains("Navn (name): ", "255");
    assertThat(taken(Map.of("step", "now", "code", "1234", "why", "x".repeat(4000))))
        .containsKeys("code", "why");
    assertThat(refused(Map.of("step", "now", "code", "12345", "why", "x".repeat(4001))))
        .contains("Kode (code): ", "Hvorfor (why): ", "4000");
    assertThat(refused(Map.of("mail", "a@" + "x".repeat(60) + ".dk" + " ".repeat(200) + "x")))
        .contains("E-mail (mail): ");
  }

  @Test
  void aWholeNumberLiesWithinItsBounds() {
    for (Object right : new Object[] {1990, 2050, 2018.0}) {
      assertThat(taken(Map.of("year", right))).containsKey("year");
    }
    assertThat(refused(Map.of("year", 1989))).contains("År (year): ", "1990");
    assertThat(refused(Map.of("year", 2051))).contains("År (year): ", "2050");
    for (Object wrong : new Object[] {2018.5, "2018", 2147483648L, -2147483648L}) {
      assertThat(refused(Map.of("count", wrong))).contains("Antal (count): ");
    }
    for (Object right : new Object[] {0, -2147483647, 2147483647, 10}) {
      assertThat(taken(Map.of("count", right))).containsKey("count");
    }
  }

  @Test
  void onlyWhatIsOfferedCanBeChosenAndOnce() {
    assertThat(refused(Map.of("step", "never"))).contains("Trin (step): ");
    assertThat(refused(Map.of("fields", List.of("energy", "money")))).contains("(fields): ");
    assertThat(refused(Map.of("fields", "energy"))).contains("Områder (fields): ");
    assertThat(refused(Map.of("sure", "true", "seen", 1)))
        .contains("Sikker (sure): ", "Set (seen): ");
    assertThat(apply(Map.of("fields", List.of("other", "energy", "other"), "sure", false)))
        .isEqualTo(Map.of("fields", List.of("other", "energy"), "sure", false));
    assertThat(apply(Map.of("fields", "[\"energy\"]"))).containsEntry("fields", List.of("energy"));
  }

  @Test
  void whatIsHiddenIsNeitherTakenNorAskedFor() {
    assertThat(taken(Map.of("step", "later", "why", "hidden"))).doesNotContainKey("why");
    assertThat(taken(Map.of("why", "hidden"))).doesNotContainKey("why");
    assertThat(refused(Map.of("step", "now"))).contains("Hvorfor (why): ", "Kode (code): ");
    assertThat(refused(Map.of("step", "later"))).doesNotContain("why").doesNotContain("code");
    assertThat(refused(Map.of("unknown", "x"))).contains("(unknown): ").doesNotStartWith(" ");
  }

  @Test
  void aRowIsWhole() {
    Map<String, Object> row = Map.of("who", "Vejle", "when", "2021-02-03");
    assertThat(taken(Map.of("rows", List.of(row))))
        .containsEntry("rows", List.of(Map.of("who", "Vejle", "when", LocalDate.of(2021, 2, 3))));
    for (Map<String, String> wrong :
        List.of(
            Map.of("who", "Vejle"),
            Map.of("who", "", "when", "2021-02-03"),
            Map.of("who", "Vejle", "when", "2021-02-30"))) {
      assertThat(refused(Map.of("rows", List.of(row, wrong)))).contains("Rækker (rows): ", "2");
    }
    assertThat(refused(Map.of("rows", List.of(Map.of("who", "a", "when", "2021-02-03", "x", 1)))))
        .contains("Rækker (rows): ", "x");
    assertThat(refused(Map.of("rows", List.of("Vejle")))).contains("Rækker (rows): ");
  }

  private Map<String, Object> apply(Map<String, Object> given) {
    Refusals refusals = rules.refusals(fields());
    Map<String, Object> taken = apply(given, refusals);
    assertThat(refusals.message()).isEmpty();
    return taken;
  }

  private Map<String, Object> taken(Map<String, Object> given) {
    Map<String, Object> all = new HashMap<>(given);
    all.put("fields", List.of("energy"));
    return apply(all);
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
