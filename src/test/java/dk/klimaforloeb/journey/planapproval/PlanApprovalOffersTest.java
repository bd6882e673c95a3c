package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.Application;
import dk.klimaforloeb.journey.queries.PreparedDraft;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.SelfAssessment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed in stands in its own place where the next person reads it. */
@ProcessTest
class PlanApprovalOffersTest {

  private static final String ROADMAP = "Høring: 28. juni 2022. Vedtagelse: 20. september 2022.";
  private static final String SCREENED =
      "- Miljøscreening: miljørapport kræves (offentliggjort 20. februar 2022).";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;

  private OpenForms forms;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    forms =
        new OpenForms(cases, engine, Cases.key("0710", "1"))
            .recorded(records, Application.class, Map.of("caseNumber", "20-1234"))
            .recorded(
                records,
                Roadmap.class,
                Map.of(
                    "draftOn", "2022-01-05",
                    "hearingOn", "2022-06-28",
                    "adoptionOn", "2022-09-20",
                    "assessmentOn", "2022-04-04",
                    "meetings", List.of(meeting("Fagudvalg", 3), meeting("Byrådet", 24)),
                    "fieldsOfWork", List.of("energy")))
            .recorded(
                records,
                SelfAssessment.class,
                Map.of(
                    "sections",
                    List.of(
                        Map.of("criterion", "c1_1", "answer", "met"),
                        Map.of("criterion", "c2_3", "answer", "partly", "remark", "Uden skov."))))
            .recorded(
                records,
                PreparedDraft.class,
                Map.of(
                    "step", "finished",
                    "version", "U1",
                    "draftUrl", url("udkast")));
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
                ROADMAP,
                "treatmentShown",
                SCREENED,
                "meetingOn",
                "2022-05-03"));

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
                ROADMAP,
                "treatmentShown",
                treatment,
                "meetingOn",
                "2022-05-03"));

    forms
        .handIn("UserTask_PresentToBody", decided("meetingOn", 22, "recommended", "Vigtig sag."))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 23, "not-recommended", "For dyrt."));
    treatment +=
        """

        - Fagudvalg, 22. februar 2022: anbefalet. Vigtig sag.
        - Økonomiudvalg, 23. februar 2022: ikke anbefalet. For dyrt.""";
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
                ROADMAP,
                "treatmentShown",
                treatment,
                "lengthShown",
                "Med miljørapport skal høringen vare mindst 56 dage. En længere høring skal"
                    + " begrundes.",
                "meetingOn",
                "2022-05-24",
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
    treatment +=
        "\n- Byrådet, 24. februar 2022: i høring fra 2. marts 2022 til 30. maj 2022. Valgår.";
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
        - Fagudvalg, 25. februar 2022: anbefalet. Enigt.""";
    assertThat(forms.offered("UserTask_PresentToBody"))
        .isEqualTo(
            Map.of(
                "bodyShown",
                "Anden behandling, efter høringen: Økonomiudvalg.",
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
                treatment,
                "decidedOn",
                "2022-09-20"));

    forms.handIn(
        "UserTask_RegisterAdoption", decided("decidedOn", 27, "adopted-with-changes", "Målet."));
    treatment += "\n- Byrådet, 27. februar 2022: vedtaget med ændringer. Målet.";
    assertThat(forms.offered("UserTask_PublishPlan"))
        .isEqualTo(Map.of("planShown", plan("F2", "forslag"), "treatmentShown", treatment));
    assertThat(cases.recorded("revise-proposal", "reading")).containsExactly("first");
    assertThat(cases.recorded("present-to-body", "reading"))
        .containsExactly("first", "first", "first", "second", "second");
  }

  @Test
  void eachAssessmentStandsWhereTheNextAssessorLooksForIt() {
    assertThat(forms.offered("UserTask_SubmitForAssessment"))
        .isEqualTo(
            Map.of(
                "roadmapShown", "Indsendelse til vurdering: 4. april 2022.",
                "version", "U1",
                "planUrl", url("udkast")));

    forms.handIn("UserTask_SubmitForAssessment", version("V2", "vurdering-2", null));
    String own = "Kommunens egen vurdering: ";
    assertThat(forms.offered("UserTask_ReviewPlan"))
        .isEqualTo(
            Map.of(
                "planShown", plan("V2", "vurdering-2"),
                "c1_1_shown", own + "Opfyldt",
                "c2_3_shown", own + "Delvist opfyldt: Uden skov."));

    Map<String, Object> review = approval("brev-1");
    review.put("c2_3", "revise");
    review.put("c2_3_remark", "Landbrug mangler.");
    review.put("c3_1_remark", "Fint.");
    forms.handIn("UserTask_ReviewPlan", review);
    assertThat(forms.offered("UserTask_RevisePlan"))
        .isEqualTo(
            Map.of(
                "remarksShown",
                    "CONCITO: \n- 2.3 Drivhusgasregnskab: Landbrug mangler.\n"
                        + "- 3.1 Retfærdige og inkluderende indsatser: Fint.",
                "planShown", plan("V2", "vurdering-2"),
                "planUrl", url("vurdering-2")));

    forms.handIn("UserTask_RevisePlan", version("V3", "vurdering-3", "Landbrug er med."));
    Map<String, Object> again = approval(null);
    List.copyOf(again.keySet())
        .forEach(section -> again.put(section + "_shown", "CONCITO sidst: godkendt."));
    again.remove("c2_3");
    again.put("c1_1_shown", own + "Opfyldt\n\nCONCITO sidst: godkendt.");
    again.put(
        "c2_3_shown",
        own + "Delvist opfyldt: Uden skov.\n\nCONCITO sidst: skal bearbejdes. Landbrug mangler.");
    again.put("c3_1_shown", "CONCITO sidst: godkendt. Fint.");
    again.put("planShown", plan("V3", "vurdering-3"));
    again.put("revisionShown", "Landbrug er med.");
    assertThat(forms.offered("UserTask_ReviewPlan")).isEqualTo(again);

    forms.handIn("UserTask_ReviewPlan", approval("brev-2"));
    String letter = "CONCITOs brev: " + url("brev-2");
    assertThat(forms.offered("UserTask_RegisterC40Approval"))
        .isEqualTo(Map.of("planShown", plan("V3", "vurdering-3"), "reviewShown", letter));

    forms.handIn("UserTask_RegisterC40Approval", decided("decidedOn", 21, "revise", "Mål 2030."));
    assertThat(forms.offered("UserTask_RevisePlan"))
        .isEqualTo(
            Map.of(
                "remarksShown", "C40: Mål 2030.",
                "planShown", plan("V3", "vurdering-3"),
                "planUrl", url("vurdering-3")));

    forms.handIn("UserTask_RevisePlan", version("V4", "vurdering-4", "Målet er med."));
    assertThat(forms.offered("UserTask_RegisterC40Approval"))
        .isEqualTo(
            Map.of(
                "planShown",
                plan("V4", "vurdering-4"),
                "reviewShown",
                letter,
                "revisionShown",
                "Målet er med.",
                "remarksShown",
                "C40: Mål 2030."));

    forms.handIn("UserTask_RegisterC40Approval", decided("decidedOn", 22, "approved", null));
    adoptWithChanges();
    Map<String, Object> toConfirm = new HashMap<>();
    toConfirm.put("planShown", plan("V4", "vurdering-4"));
    toConfirm.put("changesShown", "- Udsat.");
    toConfirm.put("publicationShown", url("vedtaget"));
    assertThat(forms.offered("UserTask_ConfirmAssessment")).isEqualTo(toConfirm);

    forms.handIn(
        "UserTask_ConfirmAssessment", Map.of("outcome", "revise", "remarks", "Målet tilbage."));
    assertThat(forms.offered("UserTask_RevisePlan"))
        .isEqualTo(
            Map.of(
                "remarksShown", "Ved bekræftelsen: Målet tilbage.",
                "planShown", plan("V4", "vurdering-4"),
                "planUrl", url("vurdering-4")));

    forms.handIn("UserTask_RevisePlan", version("V5", "vurdering-5", "Det er tilbage."));
    toConfirm.put("planShown", plan("V5", "vurdering-5"));
    toConfirm.put("revisionShown", "Det er tilbage.");
    toConfirm.put("remarksShown", "Ved bekræftelsen: Målet tilbage.");
    assertThat(forms.offered("UserTask_ConfirmAssessment")).isEqualTo(toConfirm);
    assertThat(cases.recorded("revise-plan", "remarksBy"))
        .containsExactly("concito", "c40", "confirmation");
  }

  private void adoptWithChanges() {
    forms
        .handIn(
            "UserTask_ScreenEnvironment",
            Map.of(
                "outcome", "no-report",
                "authoritiesHeardOn", "2022-02-02",
                "publishedOn", "2022-02-20",
                "reasons", "Ingen."))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 22, "recommended", null))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 23, "recommended", null))
        .handIn(
            "UserTask_RegisterHearingDecision",
            Map.of(
                "meetingOn", "2022-02-24",
                "outcome", "approved",
                "hearingStart", "2022-03-02",
                "hearingEnd", "2022-04-05"));
    cases.moveTo("2022-04-06T08:00");
    forms
        .handIn("UserTask_WriteConsultationReport", Map.of("responses", 0, "changes", "Ingen."))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 25, "recommended", null))
        .handIn("UserTask_PresentToBody", decided("meetingOn", 26, "recommended", null))
        .handIn(
            "UserTask_RegisterAdoption", decided("decidedOn", 27, "adopted-with-changes", "Udsat."))
        .handIn(
            "UserTask_PublishPlan",
            Map.of("planUrl", url("vedtaget"), "publishedOn", "2022-02-28"));
  }

  private static Map<String, String> meeting(String body, int dayOfMay) {
    return Map.of("body", body, "date", "2022-05-%02d".formatted(dayOfMay));
  }

  private static String url(String name) {
    return "https://kommune.example/" + name;
  }

  private static String plan(String version, String name) {
    return "Version %s: %s\n\nKommunens sagsnr.: 20-1234".formatted(version, url(name));
  }

  private static Map<String, Object> decided(
      String day, int dayOfFebruary, String outcome, String remarks) {
    Map<String, Object> values = new HashMap<>();
    values.put(day, "2022-02-%02d".formatted(dayOfFebruary));
    values.put("outcome", outcome);
    if (remarks != null) {
      values.put("remarks", remarks);
    }
    return values;
  }

  private static Map<String, Object> version(String version, String name, String changes) {
    Map<String, Object> values = new HashMap<>(Map.of("version", version, "planUrl", url(name)));
    if (changes != null) {
      values.put("changes", changes);
    }
    return values;
  }

  private static Map<String, Object> approval(String letter) {
    Map<String, Object> values = new HashMap<>();
    for (int pillar = 1; pillar <= 3; pillar++) {
      for (int section = 1; section <= 5; section++) {
        values.put("c" + pillar + "_" + section, "approved");
      }
    }
    if (letter != null) {
      values.put("letterUrl", url(letter));
    }
    return values;
  }
}
