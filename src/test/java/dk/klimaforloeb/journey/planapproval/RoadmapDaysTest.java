package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.Roadmap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the roadmap planned is filled in when it comes up, and once only. */
@ProcessTest
class RoadmapDaysTest {

  private static final String BODY = "UserTask_PresentToBody";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;

  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    plan = new ApprovalCase(cases, engine, cases.startPhase(PlanApprovalModel.KEY, "0710", "1"));
    new OpenForms(cases, engine, ApprovalCase.KEY)
        .recorded(
            records,
            Roadmap.class,
            Map.of(
                "draftOn",
                "2022-04-01",
                "hearingOn",
                "2022-06-28",
                "adoptionOn",
                "2022-09-20",
                "meetings",
                List.of(
                    meeting("Fagudvalg", "2022-05-03"),
                    meeting("Økonomiudvalg", "2022-05-10"),
                    meeting("Byrådet", "2022-06-21"),
                    meeting("Fagudvalg", "2022-09-06"))));
  }

  private static Map<String, String> meeting(String body, String day) {
    return Map.of("body", body, "date", day);
  }

  /** A form asks when a meeting was held, so its day is shown first and filled in when it came. */
  @Test
  void eachStepIsOfferedItsDay() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));
    assertPlanned(BODY, "3. maj 2022");
    cases.moveTo("2022-05-02T23:00");
    assertThat(plan.offered(BODY, "meetingOn")).isNull();
    cases.moveTo("2022-05-03T08:00");
    assertThat(plan.offered(BODY, "meetingOn")).isEqualTo("2022-05-03");

    plan.submit(BODY, PlanAnswers.recommended());
    assertPlanned(BODY, "10. maj 2022");
    cases.moveTo("2022-05-11T08:00");
    assertThat(plan.offered(BODY, "meetingOn")).isEqualTo("2022-05-10");

    plan.submit(BODY, PlanAnswers.recommended());
    String hearing = "UserTask_RegisterHearingDecision";
    assertPlanned(hearing, "21. juni 2022");
    cases.moveTo("2022-06-28T23:00");
    assertThat(plan.offered(hearing, "meetingOn")).isEqualTo("2022-06-21");
    assertThat(plan.offered(hearing, "hearingStart")).isEqualTo("2022-06-28");
    cases.moveTo("2022-06-29T01:00");
    assertThat(plan.offered(hearing, "hearingStart")).isNull();

    plan.submit(hearing, PlanAnswers.hearing("2022-06-28", "2022-08-10"));
    cases.moveTo("2022-08-11T00:00");
    plan.submit("UserTask_WriteConsultationReport", PlanAnswers.reported());
    assertPlanned(BODY, "6. september 2022");

    cases.moveTo("2022-08-12T00:00");
    plan.throughBodies();
    assertThat(plan.offered("UserTask_RegisterAdoption", "decidedOn")).isNull();
    cases.moveTo("2022-09-20T20:00");
    assertThat(plan.offered("UserTask_RegisterAdoption", "decidedOn")).isEqualTo("2022-09-20");
  }

  private void assertPlanned(String element, String day) {
    assertThat(plan.offered(element, "meetingOn")).isNull();
    assertThat(plan.offered(element, "roadmapShown"))
        .asString()
        .endsWith("\n\nMødet i jeres køreplan: " + day + ".");
  }

  @Test
  void aMeetingThatWasHeldIsNotOfferedAgain() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));
    cases.moveTo("2022-05-03T20:00");
    Map<String, Object> sentBack =
        new HashMap<>(PlanAnswers.body("sent-back", "Mere om landbruget"));
    sentBack.put("meetingOn", "2022-05-03");
    plan.submit(BODY, sentBack);
    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Landbruget er med."));

    assertThat(plan.offered(BODY, "meetingOn")).isNull();
  }
}
