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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was said of a plan stands in its own place where the next assessor reads it. */
@ProcessTest
class AssessmentOffersTest {

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;

  private OpenForms forms;

  @BeforeEach
  void begin() {
    forms = ApprovalForms.begin(cases, engine, records);
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
    assertThat(withoutHelp(forms.offered("UserTask_ReviewPlan")))
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
    assertThat(forms.offered("UserTask_ReviewPlan"))
        .containsEntry(
            "c2_4_help",
            "_Afsnit 2.4 skal indeholde: en sti til netto-nul senest i 2050 med ambitiøse delmål; hvor meget der"
                + " mangler, når indsatserne er regnet med (manko)._");
    assertThat(withoutHelp(forms.offered("UserTask_ReviewPlan"))).isEqualTo(again);

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
    new ApprovalCase(cases, engine, cases.only(PlanApprovalModel.KEY, ApprovalCase.KEY))
        .toHearingDecision()
        .toAdoption();
    forms
        .handIn(
            "UserTask_RegisterAdoption", decided("decidedOn", 27, "adopted-with-changes", "Udsat."))
        .handIn(
            "UserTask_PublishPlan",
            Map.of("planUrl", url("vedtaget"), "publishedOn", "2022-02-28"));
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

  /** What belongs in each section is the same for all; see {@code CapfTest}. */
  private static Map<String, Object> withoutHelp(Map<String, Object> offered) {
    Map<String, Object> others = new HashMap<>(offered);
    others.keySet().removeIf(name -> name.endsWith("_help"));
    return others;
  }
}
