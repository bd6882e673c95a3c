package dk.klimaforloeb.journey.planapproval;

import static dk.klimaforloeb.journey.planapproval.ApprovalForms.decided;
import static dk.klimaforloeb.journey.planapproval.ApprovalForms.plan;
import static dk.klimaforloeb.journey.planapproval.ApprovalForms.url;
import static dk.klimaforloeb.journey.planapproval.ApprovalForms.version;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided stands in its own place where the next body reads it. */
@ProcessTest
class PoliticalOffersTest {

  private static final String ROADMAP = "Høring: 28. juni 2022. Vedtagelse: 20. september 2022.";
  private static final String SCREENED =
      "- Miljøscreening: miljørapport kræves (offentliggjort 20. februar 2022).";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;

  private OpenForms forms;

  @BeforeEach
  void begin() {
    forms = ApprovalForms.begin(cases, engine, records);
  }

  @Test
  void eachDecisionStandsWhereTheNextBodyLooksForIt() {
    assertThat(forms.offered("UserTask_ScreenEnvironment"))
        .isEqualTo(Map.of("planShown", plan("U1", "udkast"), "roadmapShown", ROADMAP));

    forms.handIn(
        "UserTask_ScreenEnvironment",
        Map.of(
            "outcome", "report",
            "authoritiesHeardOn", "2022-02-02",
            "publishedOn", "2022-02-20",
            "reasons", "Vindmøller."));
    assertThat(forms.offered("UserTask_PresentToBody"))
        .isEqualTo(
            Map.of(
                "bodyShown",
                "Første behandling: Fagudvalg.",
                "planShown",
                plan("U1", "udkast"),
                "roadmapShown",
                ROADMAP + meeting("3. maj"),
                "treatmentShown",
                SCREENED));

    forms.handIn(
        "UserTask_PresentToBody", decided("meetingOn", 21, "sent-back", "Mangler økonomi."));
    String sentBack =
        "Fagudvalg, 21. februar 2022: sendt tilbage til fornyet behandling. Mangler økonomi.";
    assertThat(forms.offered("UserTask_ReviseProposal"))
        .isEqualTo(
            Map.of(
                "remarksShown", sentBack,
                "planShown", plan("U1", "udkast"),
                "planUrl", url("udkast")));

    forms.handIn("UserTask_ReviseProposal", version("F2", "forslag", "Økonomi er med."));
    String treatment = SCREENED + "\n- " + sentBack;
    assertThat(forms.offered("UserTask_PresentToBody"))
        .isEqualTo(
            Map.of(
                "bodyShown",
                "Første behandling: Fagudvalg.",
                "planShown",
                plan("F2", "forslag"),
                "roadmapShown",
                ROADMAP + meeting("3. maj"),
                "treatmentShown",
                treatment));

    forms
        .handIn("UserTask_PresentToBody", decided("meetingOn", 22, "recommended", "Vigtig sag."))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 23, "not-recommended", "For dyrt."));
    treatment +=
        """

        - Fagudvalg, 22. februar 2022: anbefalet. Vigtig sag.
        - Økonomiudvalg, 23. februar 2022: ikke anbefalet. For dyrt.\
        """;
    Map<String, Object> offered = forms.offered("UserTask_RegisterHearingDecision");
    assertThat(offered.remove("quietPeriods"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains(Map.of("from", "2022-07-11", "to", "2022-07-31"));
    assertThat(offered)
        .isEqualTo(
            Map.of(
                "planShown",
                plan("F2", "forslag"),
                "roadmapShown",
                ROADMAP + meeting("24. maj"),
                "treatmentShown",
                treatment,
                "lengthShown",
                "Med miljørapport skal høringen vare mindst 56 dage. En længere høring"
                    + " behøver ingen begrundelse.",
                "screeningPublished",
                true,
                "hasReport",
                true,
                "reportKnown",
                false,
                "hearingStart",
                "2022-06-28"));

    forms.handIn(
        "UserTask_RegisterHearingDecision",
        Map.of(
            "meetingOn", "2022-02-24",
            "outcome", "approved",
            "hearingStart", "2022-03-02",
            "hearingEnd", "2022-05-30",
            "deviationReason", "Valgår."));
    cases.moveTo("2022-05-31T08:00");
    treatment += "\n- Byrådet, 24. februar 2022: i høring fra 2. marts 2022 til 30. maj 2022.";
    assertThat(forms.offered("UserTask_WriteConsultationReport"))
        .isEqualTo(Map.of("planShown", plan("F2", "forslag"), "treatmentShown", treatment));

    forms
        .handIn(
            "UserTask_WriteConsultationReport",
            Map.of("responses", 12, "changes", "Landbrug.", "reportUrl", url("hvidbog")))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 25, "recommended", "Enigt."));
    treatment +=
        """

        - Høringssvar: 12. Ændringer: Landbrug.
        - Fagudvalg, 25. februar 2022: anbefalet. Enigt.\
        """;
    assertThat(forms.offered("UserTask_PresentToBody"))
        .isEqualTo(
            Map.of(
                "bodyShown",
                "Anden behandling: Økonomiudvalg.",
                "planShown",
                plan("F2", "forslag"),
                "roadmapShown",
                ROADMAP,
                "treatmentShown",
                treatment));

    forms.handIn("UserTask_PresentToBody", decided("meetingOn", 26, "recommended", "Delt."));
    treatment += "\n- Økonomiudvalg, 26. februar 2022: anbefalet. Delt.";
    assertThat(forms.offered("UserTask_RegisterAdoption"))
        .isEqualTo(
            Map.of(
                "planShown",
                plan("F2", "forslag"),
                "roadmapShown",
                ROADMAP,
                "treatmentShown",
                treatment));

    forms.handIn(
        "UserTask_RegisterAdoption", decided("decidedOn", 27, "adopted-with-changes", "Målet."));
    treatment += "\n- Byrådet, 27. februar 2022: vedtaget med ændringer. Målet.";
    assertThat(forms.offered("UserTask_PublishPlan"))
        .isEqualTo(
            Map.of(
                "planShown",
                plan("F2", "forslag"),
                "treatmentShown",
                treatment,
                "hasReport",
                true));
    assertThat(cases.recorded("revise-proposal", "reading")).containsExactly("first");
    assertThat(cases.recorded("present-to-body", "reading"))
        .containsExactly("first", "first", "first", "second", "second");
  }

  private static String meeting(String day) {
    return "\n\nMødet i jeres køreplan: " + day + " 2022.";
  }
}
