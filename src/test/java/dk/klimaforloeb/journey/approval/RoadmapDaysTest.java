package dk.klimaforloeb.journey.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the roadmap planned is filled in when it comes up, and once only. */
@ProcessTest
class RoadmapDaysTest {

  private static final String BODY = "UserTask_PresentToBody";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    plan = new ApprovalCase(cases, engine, cases.startPhase(PlanApprovalModel.KEY, "0710", "1"));
    jdbc.sql(
            "insert into roadmap (tenant_id, journey, recorded_at, draft_on, hearing_on,"
                + " adoption_on) values ('0710', ?, current_timestamp, date '2022-04-01', date"
                + " '2022-06-28', date '2022-09-20')")
        .params(ApprovalCase.KEY)
        .update();
    meeting(0, "Fagudvalg", "2022-05-03");
    meeting(1, "Økonomiudvalg", "2022-05-10");
    meeting(2, "Byrådet", "2022-06-21");
    meeting(3, "Fagudvalg", "2022-09-06");
  }

  private void meeting(int place, String body, String day) {
    jdbc.sql(
            "insert into roadmap_meeting (roadmap, tenant_id, roadmap_key, body, meeting_on)"
                + " values ((select max(id) from roadmap), '0710', ?, ?, ?)")
        .params(place, body, LocalDate.parse(day))
        .update();
  }

  @Test
  void eachStepIsOfferedItsDay() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));
    assertThat(plan.offered(BODY, "meetingOn")).isEqualTo("2022-05-03");

    plan.submit(BODY, PlanAnswers.recommended());
    assertThat(plan.offered(BODY, "meetingOn")).isEqualTo("2022-05-10");

    plan.submit(BODY, PlanAnswers.recommended());
    String hearing = "UserTask_RegisterHearingDecision";
    assertThat(plan.offered(hearing, "meetingOn")).isEqualTo("2022-06-21");
    assertThat(plan.offered(hearing, "hearingStart")).isEqualTo("2022-06-28");

    plan.submit(hearing, PlanAnswers.hearing("2022-06-28", "2022-08-10"));
    cases.moveTo("2022-08-11T00:00");
    plan.submit("UserTask_WriteConsultationReport", PlanAnswers.reported());
    assertThat(plan.offered(BODY, "meetingOn")).isEqualTo("2022-09-06");

    cases.moveTo("2022-08-12T00:00");
    plan.throughBodies();
    assertThat(plan.offered("UserTask_RegisterAdoption", "decidedOn")).isEqualTo("2022-09-20");
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
