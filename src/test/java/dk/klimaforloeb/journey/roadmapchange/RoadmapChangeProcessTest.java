package dk.klimaforloeb.journey.roadmapchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class RoadmapChangeProcessTest {

  private static final String AARHUS = Cases.key("0751", "P");

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired Starters starters;
  @Autowired RoadmapDates roadmaps;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void aPioneerDraftsItsPlan() {
    cases.requestJourney("0751", "P", "plan-drafting");
    jdbc.sql("delete from mail_ledger").update();
  }

  @Test
  void aMunicipalityMovesItsDatesAndItsOpenTasksFollow() {
    members.add("mette", "municipality-0751");
    members.add("kirsten", "kkr-coordinator");
    try {
      ProcessInstance change = starters.asMunicipality("0751", RoadmapChangeModel.KEY);
      starters.submitAsMunicipality("0751", change, Answers.of("change-roadmap", "changed"));

      assertThat(change).isEnded();
      assertThat(cases.path(change))
          .containsExactly(
              "StartEvent_ChangeWanted",
              "ServiceTask_FindJourney",
              "Gateway_JourneyKnown",
              "UserTask_ChangeRoadmap",
              "Gateway_RoadmapChanged",
              "Gateway_BeforeSettling",
              "ServiceTask_SettleChange",
              "SendTask_TellOfRoadmap",
              "EndEvent_RoadmapChanged");
      assertThat(dueOf("UserTask_PrepareDraft")).isEqualTo("2022-03-01");
      assertThat(told()).containsExactlyInAnyOrder("kirsten", "mette", "plan@kommune.example");
    } finally {
      members.remove("mette");
      members.remove("kirsten");
    }
  }

  @Test
  void changedAgainTheLastHoldsAndAllAreKept() {
    change(Map.of());
    change(Map.of("draftOn", "2022-09-01"));

    assertThat(dueOf("UserTask_PrepareDraft")).isEqualTo("2022-09-01");
    assertThat(roadmaps.latest(new CaseKey(AARHUS)).orElseThrow().draftOn())
        .isEqualTo("2022-09-01");
    assertThat(cases.recorded("roadmap", "draftOn")).containsExactly("2022-03-01", "2022-09-01");
    assertThat(cases.recorded("roadmap-change", "reason")).hasSize(2);
  }

  @Test
  void theRoadmapThatHoldsIsFilledIn() {
    change(Map.of());
    ProcessInstance again = starters.asMunicipality("0751", RoadmapChangeModel.KEY);

    assertThat(starters.offeredToMunicipality("0751", again))
        .containsEntry("draftOn", "2022-03-01")
        .containsEntry("kind", "change");
  }

  @Test
  void theCoordinatorProposesAndTheMunicipalityFollows() {
    ProcessInstance inCase = proposed();
    assertThat(inCase).task().hasCandidateGroup("municipality-0751").isNotAssigned();
    assertThat(starters.offeredToMunicipality("0751", inCase))
        .hasEntrySatisfying(
            "reasonShown", shown -> assertThat(String.valueOf(shown)).contains("landbruget"))
        .hasEntrySatisfying(
            "proposalShown", shown -> assertThat(String.valueOf(shown)).contains("marts 2022"));
    starters.submitAsMunicipality(
        "0751", inCase, Answers.of("answer-roadmap-proposal", "accepted"));

    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_ProposalWanted",
            "UserTask_ProposeRoadmap",
            "Gateway_RoadmapProposed",
            "UserTask_AnswerRoadmapProposal",
            "Gateway_ProposalAccepted",
            "Gateway_BeforeSettling",
            "ServiceTask_SettleChange",
            "SendTask_TellOfRoadmap",
            "EndEvent_RoadmapChanged");
    assertThat(dueOf("UserTask_PrepareDraft")).isEqualTo("2022-03-01");
  }

  @Test
  void theMunicipalityKeepsItsRoadmapAndWhoProposedIsToldWhy() {
    members.add("coordinator", "kkr-coordinator");
    try {
      ProcessInstance inCase = proposed();
      starters.submitAsMunicipality(
          "0751", inCase, Answers.of("answer-roadmap-proposal", "declined"));

      assertThat(cases.path(inCase))
          .endsWith(
              "UserTask_AnswerRoadmapProposal",
              "Gateway_ProposalAccepted",
              "SendTask_TellOfRefusal",
              "EndEvent_ProposalDeclined");
      assertThat(roadmaps.latest(new CaseKey(AARHUS))).isEmpty();
      assertThat(told()).containsExactly("coordinator");
      assertThat(
              jdbc.sql("select content from mail_ledger where kind = 'case-news'")
                  .query(String.class)
                  .single())
          .contains("Vi holder fast i efteråret.");
    } finally {
      members.remove("coordinator");
    }
  }

  @Test
  void whoStartedByMistakeChangesNothing() {
    ProcessInstance change = starters.asMunicipality("0751", RoadmapChangeModel.KEY);
    starters.submitAsMunicipality("0751", change, Answers.of("change-roadmap", "nothing"));
    ProcessInstance inCase =
        starters.goesOnIn(AARHUS, starters.asCoordinator(RoadmapChangeModel.KEY));
    starters.submitAsCoordinator(inCase, Answers.of("propose-roadmap", "nothing"));
    ProcessInstance nowhere = starters.asCoordinator(RoadmapChangeModel.KEY);
    starters.submitAsCoordinator(nowhere, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(change)).endsWith("Gateway_RoadmapChanged", "EndEvent_NothingChanged");
    assertThat(cases.path(inCase)).endsWith("Gateway_RoadmapProposed", "EndEvent_NothingProposed");
    assertThat(cases.path(nowhere)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
    assertThat(cases.recorded("roadmap", "draftOn")).isEmpty();
  }

  @Test
  void datesThatDoNotFollowEachOtherAreRefused() {
    ProcessInstance change = starters.asMunicipality("0751", RoadmapChangeModel.KEY);

    assertThatThrownBy(
            () ->
                starters.submitAsMunicipality(
                    "0751",
                    change,
                    Answers.of("change-roadmap", "changed", "hearingOn", "2022-02-01")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(hearingOn)");
    assertThat(cases.recorded("change-roadmap", "reason")).isEmpty();
  }

  private void change(Map<String, Object> more) {
    Map<String, Object> values = Answers.of("change-roadmap", "changed");
    values.putAll(more);
    ProcessInstance change = starters.asMunicipality("0751", RoadmapChangeModel.KEY);
    starters.submitAsMunicipality("0751", change, values);
  }

  private ProcessInstance proposed() {
    ProcessInstance inCase =
        starters.goesOnIn(AARHUS, starters.asCoordinator(RoadmapChangeModel.KEY));
    starters.submitAsCoordinator(inCase, Answers.of("propose-roadmap", "proposed"));
    return inCase;
  }

  private String dueOf(String element) {
    return LocalDate.ofInstant(
            cases.task(AARHUS, element).getDueDate().toInstant(), ZoneId.of("Europe/Copenhagen"))
        .toString();
  }

  private List<String> told() {
    return jdbc.sql("select recipient from mail_ledger where kind = 'case-news'")
        .query(String.class)
        .list();
  }
}
