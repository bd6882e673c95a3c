package dk.klimaforloeb.journey.plandrafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft lacks, answer by answer, and in which words the municipality reads it. */
class PlanReadinessTest {

  private static final Path FILE = Path.of("processes/journey/plan-readiness.dmn");
  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision READINESS = readiness();

  @ParameterizedTest
  @CsvSource({
    // agriculture, pathway, effect, resources: missing
    "true , true , true , true , ''",
    "false, true , true , true , agricultureCovered",
    "true , false, true , true , pathwayWithShortfall",
    "true , true , false, true , actionsHaveEffect",
    "true , true , true , false, targetsResourced",
    "false, false, true , true , agricultureCovered pathwayWithShortfall",
    "true , false, true , false, pathwayWithShortfall targetsResourced",
    "false, true , false, false, agricultureCovered actionsHaveEffect targetsResourced",
    "false, false, false, false,"
        + " agricultureCovered pathwayWithShortfall actionsHaveEffect targetsResourced"
  })
  void whatIsAnsweredNoIsMissing(
      boolean agriculture, boolean pathway, boolean effect, boolean resources, String missing) {
    assertThat(missing(agriculture, pathway, effect, resources)).isEqualTo(words(missing));
  }

  @ParameterizedTest
  @CsvSource({
    "agricultureCovered,   Landbruget er ikke med i klimaregnskabet.",
    "pathwayWithShortfall, Reduktionsstien viser ikke manko i 2030 og 2050.",
    "actionsHaveEffect,    Ikke alle indsatser har en CO2-effekt.",
    "targetsResourced,     'Ikke alle kortsigtede mål har personale, finansiering, ansvarlig og"
        + " tidsplan.'"
  })
  void whatIsMissingIsSaidInDanish(String code, String said) {
    assertThat(new Texts("plandrafting").get("plandrafting.missing." + code))
        .isEqualTo("- " + said);
  }

  @Test
  void theDecisionAsksWhatTheFormAsks() throws IOException {
    String decision = Files.readString(FILE);
    String form = Files.readString(Path.of("forms/journey/prepare-draft.form"));

    assertThat(PlanReadiness.QUESTIONS)
        .extracting(ProcessVariable::name)
        .isNotEmpty()
        .allSatisfy(
            question -> {
              assertThat(decision).contains("<text>" + question + "</text>");
              assertThat(form).contains("\"key\": \"" + question + "\"");
            });
  }

  private static List<Object> missing(Object... answers) {
    VariableMap given = Variables.createVariables();
    for (int i = 0; i < answers.length; i++) {
      given.put(PlanReadiness.QUESTIONS.get(i).name(), answers[i]);
    }
    return DMN.evaluateDecisionTable(READINESS, given).collectEntries("missing");
  }

  private static List<Object> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList((Object[]) text.split(" "));
  }

  private static DmnDecision readiness() {
    try (InputStream in = Files.newInputStream(FILE)) {
      return DMN.parseDecision(PlanReadiness.KEY, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
