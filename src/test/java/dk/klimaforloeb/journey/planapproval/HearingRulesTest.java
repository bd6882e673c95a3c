package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the public hearing, as tables. */
@ProcessTest
class HearingRulesTest {

  private static final String HEARING = "UserTask_RegisterHearingDecision";
  private static final String MEETING = "2022-02-22";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    plan = new ApprovalCase(cases, engine, cases.startPhase(PlanApprovalModel.KEY, "0710", "1"));
  }

  @ParameterizedTest(name = "{0}: from day {1} after the decision, {2} days, reason {3}: {4}")
  @CsvSource({
    // A hearing begins after the council's decision.
    "no-report,   -1, 28, false, hearingStart",
    "no-report,    0, 28, false, hearingStart",
    "no-report,    1, 28, false, accepted",
    "no-report,    7, 28, false, accepted",
    "report,       0, 56, false, hearingStart",
    "report,       1, 56, false, accepted",
    // It ends after its first day.
    "no-report,    7,  0, true,  hearingEnd",
    "no-report,    7, -1, true,  hearingEnd",
    "report,       7,  0, true,  hearingEnd",
    // Without a report no length is statutory; an unusual one is explained.
    "no-report,    7,  1, false, deviationReason",
    "no-report,    7,  1, true,  accepted",
    "no-report,    7, 27, false, deviationReason",
    "no-report,    7, 27, true,  accepted",
    "no-report,    7, 56, false, accepted",
    "no-report,    7, 57, false, deviationReason",
    "no-report,    7, 57, true,  accepted",
    "not-covered,  7, 27, false, deviationReason",
    "not-covered,  7, 28, false, accepted",
    "not-covered,  7, 57, false, deviationReason",
    "not-covered,  7, 57, true,  accepted",
    // With a report it lasts at least eight weeks, and more needs no reason.
    "report,       7, 55, false, hearingEnd",
    "report,       7, 55, true,  hearingEnd",
    "report,       7, 57, false, accepted",
    "report,       7, 90, false, accepted",
  })
  void whenAHearingBeginsAndHowLongItLasts(
      String screening, int begins, int days, boolean withReason, String expected) {
    LocalDate first = LocalDate.parse(MEETING).plusDays(begins);
    Map<String, Object> values = decided("approved");
    values.put("hearingStart", first.toString());
    values.put("hearingEnd", first.plusDays(days).toString());
    if (withReason) {
      values.put("deviationReason", "Byrådet ønskede det.");
    }
    comesUp(screening);

    assertAnswered(values, expected);
  }

  @ParameterizedTest(name = "{0}: {1}, reason {2}: {3}")
  @CsvSource({
    "no-report,   without-hearing, true,  accepted",
    "no-report,   without-hearing, false, withoutHearingReason",
    "not-covered, without-hearing, true,  accepted",
    "not-covered, without-hearing, false, withoutHearingReason",
    "report,      without-hearing, true,  outcome",
    "no-report,   postponed,       true,  accepted",
    "report,      postponed,       true,  accepted",
    "report,      postponed,       false, remarks",
    "report,      sent-back,       true,  accepted",
    "report,      sent-back,       false, remarks",
  })
  void whatACouncilMayDecideInsteadOfAHearing(
      String screening, String outcome, boolean withReason, String expected) {
    Map<String, Object> values = decided(outcome);
    if (!withReason) {
      values.remove("remarks");
      values.remove("withoutHearingReason");
    }
    comesUp(screening);

    assertAnswered(values, expected);
  }

  @ParameterizedTest(name = "{0}, {1} days: reason shown {2}")
  @CsvSource({
    "no-report,   27, true",
    "no-report,   28, false",
    "no-report,   56, false",
    "no-report,   57, true",
    "not-covered, 57, true",
    "report,      56, false",
    "report,      57, false",
  })
  void aReasonIsShownOnlyForALengthThatAskedForIt(String screening, int days, boolean isShown) {
    LocalDate first = LocalDate.parse("2022-06-28");
    Map<String, Object> values = decided("approved");
    values.put("hearingStart", first.toString());
    values.put("hearingEnd", first.plusDays(days).toString());
    values.put("deviationReason", "Byrådet ønskede det.");
    comesUp(screening);
    plan.submit(HEARING, values);
    cases.moveTo("2023-12-01T08:00");

    assertThat(String.valueOf(plan.offered("UserTask_WriteConsultationReport", "treatmentShown")))
        .contains("høring")
        .satisfies(shown -> assertThat(shown.contains("Byrådet ønskede det.")).isEqualTo(isShown));
  }

  private void comesUp(String screening) {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened(screening)).throughBodies();
  }

  private static Map<String, Object> decided(String outcome) {
    Map<String, Object> values = new HashMap<>(Answers.of("register-hearing-decision", outcome));
    values.put("meetingOn", MEETING);
    return values;
  }

  private void assertAnswered(Map<String, Object> values, String expected) {
    if (expected.equals("accepted")) {
      plan.submit(HEARING, values);
      assertThat(cases.recorded("register-hearing-decision", "outcome"))
          .containsExactly(String.valueOf(values.get("outcome")));
    } else {
      assertThatThrownBy(() -> plan.submit(HEARING, values))
          .isInstanceOf(FormFieldValidationException.class)
          .hasMessageContaining("(" + expected + ")");
      assertThat(cases.recorded("register-hearing-decision", "outcome")).isEmpty();
    }
  }
}
