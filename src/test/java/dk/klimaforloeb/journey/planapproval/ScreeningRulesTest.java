package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the screening by the act on environmental assessment, as tables. */
@ProcessTest
class ScreeningRulesTest {

  private static final String SCREENING = "UserTask_ScreenEnvironment";
  private static final String HEARING = "UserTask_RegisterHearingDecision";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    plan = new ApprovalCase(cases, engine, cases.startPhase(PlanApprovalModel.KEY, "0710", "1"));
  }

  /** Today is 1 March 2022. */
  @ParameterizedTest(name = "{0}: authorities {1}, published {2}, reasons {3}: {4}")
  @CsvSource({
    "not-covered, ,           ,           Fordi., accepted",
    "not-covered, ,           2022-02-20, Fordi., accepted",
    "not-covered, ,           ,           ,       reasons",
    "no-report,   2022-02-02, 2022-02-20, Fordi., accepted",
    "no-report,   2022-02-02, ,           Fordi., accepted",
    "no-report,   ,           2022-02-20, Fordi., authoritiesHeardOn",
    "no-report,   2022-02-02, 2022-02-20, ,       reasons",
    "no-report,   2022-03-02, ,           Fordi., authoritiesHeardOn",
    "no-report,   2022-03-01, 2022-03-01, Fordi., accepted",
    "no-report,   2022-02-02, 2022-03-02, Fordi., publishedOn",
    "report,      2022-02-02, 2022-02-20, Fordi., accepted",
    "report,      2022-02-02, ,           Fordi., accepted",
    "report,      ,           ,           Fordi., authoritiesHeardOn",
    "report,      2022-02-02, ,           ,       reasons",
    "perhaps,     2022-02-02, ,           Fordi., outcome",
    ",            2022-02-02, ,           Fordi., outcome",
  })
  void whatAScreeningHasToSay(
      String outcome, String heard, String published, String reasons, String expected) {
    Map<String, Object> values =
        Map.of(
            "outcome", Objects.requireNonNullElse(outcome, ""),
            "authoritiesHeardOn", Objects.requireNonNullElse(heard, ""),
            "publishedOn", Objects.requireNonNullElse(published, ""),
            "reasons", Objects.requireNonNullElse(reasons, ""));

    if (expected.equals("accepted")) {
      plan.submit(SCREENING, values);
      assertThat(cases.recorded("screen-environment", "outcome")).containsExactly(outcome);
      assertThat(cases.recorded("screen-environment", "authoritiesHeardOn")).containsExactly(heard);
    } else {
      assertThatThrownBy(() -> plan.submit(SCREENING, values))
          .isInstanceOf(FormFieldValidationException.class)
          .hasMessageContaining("(" + expected + ")");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "not-covered,    planen er ikke omfattet af loven.",
    "no-report,      ingen miljørapport (offentliggjort 20. marts 2020).",
    "unpublished,    ingen miljørapport (endnu ikke offentliggjort).",
    "report,         miljørapport kræves (offentliggjort 20. marts 2020).",
    "report-to-come, miljørapport kræves (endnu ikke offentliggjort).",
  })
  void whatWasDecidedIsShownToTheCommittees(String answer, String shown) {
    plan.submit(SCREENING, PlanAnswers.screened(answer));

    assertThat(plan.offered("UserTask_PresentToBody", "treatmentShown"))
        .isEqualTo("- Miljøscreening: " + shown);
  }

  @ParameterizedTest(name = "{0}: publication known {1}, report known {2}")
  @CsvSource({
    "not-covered,    true,  true",
    "no-report,      true,  true",
    "unpublished,    false, true",
    "report,         true,  true",
    "report-to-come, false, false",
  })
  void whatIsMissingIsAskedForWithTheProposal(
      String answer, boolean publicationKnown, boolean reportKnown) {
    plan.submit(SCREENING, PlanAnswers.screened(answer)).throughBodies();

    assertThat(plan.offered(HEARING, "screeningPublished")).isEqualTo(publicationKnown);
    assertThat(plan.offered(HEARING, "reportKnown")).isEqualTo(reportKnown);
  }

  @Test
  void aPublicationThatComesWithTheProposalIsShownFromThenOn() {
    plan.submit(SCREENING, PlanAnswers.screened("report-to-come"))
        .throughBodies()
        .submit(HEARING, PlanAnswers.hearing("with-screening"));
    cases.moveTo("2022-10-11T00:00");

    assertThat(plan.offered("UserTask_WriteConsultationReport", "treatmentShown"))
        .asString()
        .contains("miljørapport kræves (offentliggjort 24. juni 2020).");
  }
}
