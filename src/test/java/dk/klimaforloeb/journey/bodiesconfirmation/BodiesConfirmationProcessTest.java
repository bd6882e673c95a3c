package dk.klimaforloeb.journey.bodiesconfirmation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.PlanBodies;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Committees lapse when a new council takes office; the municipality is asked for them anew. */
@ProcessTest
class BodiesConfirmationProcessTest {

  private static final String KEY = Cases.key("0665", "P");
  private static final String CONFIRM = "UserTask_ConfirmBodies";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired PlanBodies bodies;

  @Test
  void aMunicipalityNamesItsCommitteesAnewAndNothingWaitsForIt() {
    cases.requestJourney("0665", "P", "plan-approval");
    cases.moveTo("2021-12-31T23:00");
    assertThat(open()).doesNotContain(CONFIRM);

    cases.moveTo("2022-01-01T00:00");
    assertThat(open()).contains(CONFIRM, "UserTask_ScreenEnvironment");
    ProcessInstance confirmation = cases.only(BodiesConfirmationModel.KEY, KEY);
    OpenForms forms = new OpenForms(cases, engine, KEY);
    assertThat(forms.offered(CONFIRM).get("bodies"))
        .isEqualTo(List.of(Map.of("name", "Fagudvalg"), Map.of("name", "Økonomiudvalg")));

    forms.handIn(CONFIRM, Answers.of("confirm-bodies", "confirmed"));

    assertThat(bodies.of(new CaseKey(KEY))).first().isEqualTo("Klimaudvalget");
    assertThat(cases.path(confirmation))
        .containsExactly("StartEvent_BodiesLapsed", CONFIRM, "EndEvent_BodiesConfirmed");
    assertThat(journey())
        .containsSubsequence(
            "SubProcess_NewCouncil",
            "StartEvent_NewCouncil",
            "Gateway_BodiesLapsed",
            "SendTask_AskForBodies",
            "EndEvent_BodiesAskedFor");
  }

  @Test
  void whoHasNotNamedCommitteesYetIsNotAskedTwice() {
    cases.requestJourney("0665", "P");

    cases.moveTo("2022-01-01T00:00");

    assertThat(open()).doesNotContain(CONFIRM);
    assertThat(journey())
        .containsSubsequence(
            "StartEvent_NewCouncil", "Gateway_BodiesLapsed", "EndEvent_BodiesStand");
  }

  private List<String> journey() {
    return cases.path(cases.only("municipality-journey", KEY));
  }

  private List<String> open() {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(KEY).list().stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }
}
