package dk.klimaforloeb.governance.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind of steering group a kind of matter belongs to. */
class DecisionCompetenceTest {

  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "municipality-case, administrative-steering-group",
    "funding,           administrative-steering-group",
    "staffing,          administrative-steering-group",
    "event,             administrative-steering-group",
    "task-division,     administrative-steering-group",
    "agreement,         political-steering-group",
    "political,         political-steering-group",
    "anything-else,     administrative-steering-group"
  })
  void aMatterBelongsToOneGroup(String matterKind, String bodyKind) throws IOException {
    try (InputStream table =
        Files.newInputStream(Path.of("processes/governance/decision-competence.dmn"))) {
      assertThat(
              DMN.evaluateDecisionTable(
                      DMN.parseDecision("decision-competence", table),
                      Variables.putValue("matterKind", matterKind))
                  .<String>getSingleEntry())
          .isEqualTo(bodyKind);
    }
  }
}
