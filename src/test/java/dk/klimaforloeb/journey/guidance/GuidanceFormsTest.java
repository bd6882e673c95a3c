package dk.klimaforloeb.journey.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed in stands in its own place where the next person reads it. */
@ProcessTest
class GuidanceFormsTest {

  private static final String REVIEWED =
      "- **Koordinatorens bemærkninger til selvevalueringen:** Godt begyndt.";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;

  private OpenForms forms;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-12-01T09:00");
    cases.startPhase(GuidanceModel.KEY, "0710", "1");
    forms = new OpenForms(cases, engine, Cases.key("0710", "1"));
  }

  @Test
  void eachValueStandsWhereTheNextPersonLooksForIt() {
    forms.recorded(
        records,
        LeadAppointment.class,
        Map.of(
            "leadName", "Tovholderen",
            "leadEmail", "tovholder@kommune.example",
            "bodies", List.of(Map.of("name", "Klimaudvalget"), Map.of("name", "Byplanudvalget"))));
    assertThat(forms.offered("UserTask_CompleteSelfAssessment").keySet())
        .hasSize(15)
        .allMatch(name -> name.endsWith("_help"));

    forms.handIn("UserTask_CompleteSelfAssessment", selfAssessment());
    assertThat(forms.offered("UserTask_ReviewSelfAssessment"))
        .isEqualTo(
            Map.of(
                "criteria", List.of("c1_2", "c2_4", "c2_5"),
                "dataSets", List.of("emission-projection", "risk-map"),
                "jointDataShown", "",
                "selfAssessment1",
                    List.of(
                        answer("1.1 Vision og tilslutning", "Opfyldt", "Vedtaget."),
                        answer(
                            "1.2 Koordinering med relevante initiativer og institutioner",
                            "Delvist opfyldt",
                            "Kun regionen."),
                        answer("1.3 Mål for reduktion, tilpasning og merværdi", "Opfyldt", ""),
                        answer("1.4 Medarbejderressourcer", "Opfyldt", ""),
                        answer("1.5 Kommunikation og formidling", "Opfyldt", "")),
                "selfAssessment2",
                    List.of(
                        answer("2.1 Kommunens kontekst", "Opfyldt", ""),
                        answer("2.2 Forvaltning og beføjelser", "Opfyldt", ""),
                        answer("2.3 Drivhusgasregnskab", "Opfyldt", ""),
                        answer(
                            "2.4 Udledningsstier for drivhusgasser",
                            "Delvist opfyldt",
                            "Kun til 2030."),
                        answer("2.5 Risikovurdering", "Ikke opfyldt", "Mangler helt.")),
                "selfAssessment3",
                    List.of(
                        answer("3.1 Retfærdige og inkluderende indsatser", "Opfyldt", ""),
                        answer("3.2 Identifikation af barrierer", "Opfyldt", ""),
                        answer("3.3 Prioriterede indsatser", "Opfyldt", ""),
                        answer("3.4 Implementering og finansiering", "Opfyldt", ""),
                        answer(
                            "3.5 Overvågning, evaluering, rapportering og revision",
                            "Opfyldt",
                            ""))));

    forms.handIn(
        "UserTask_ReviewSelfAssessment",
        Map.of(
            "criteria", List.of("c2_5"),
            "dataSets", List.of("mobility"),
            "remarks", "Godt begyndt."));
    assertThat(forms.offered("UserTask_AssessDataOrder"))
        .isEqualTo(
            Map.of("orderShown", "- **Bestilt:** Transport og mobilitet til Kommune\n" + REVIEWED));
    String subject = "- **2.5 Risikovurdering:** Ikke opfyldt: Mangler helt.\n" + REVIEWED;
    assertThat(forms.offered("UserTask_ArrangeSession"))
        .isEqualTo(
            Map.of(
                "sessionShown",
                subject + "\n- **Tovholder:** Tovholderen, tovholder@kommune.example"));

    forms.handIn("UserTask_ArrangeSession", Map.of("form", "written"));
    assertThat(forms.offered("UserTask_RecordSession"))
        .isEqualTo(
            Map.of(
                "sessionShown", subject + "\n- **Form:** skriftligt", "criteria", List.of("c2_5")));

    forms.handIn("UserTask_RecordSession", Map.of("held", true, "topics", "Risiko"));
    assertThat(forms.offered("UserTask_DraftRoadmap"))
        .isEqualTo(
            Map.of(
                "bodiesShown",
                "Planen behandles i Klimaudvalget, Byplanudvalget og byrådet.",
                "reviewShown",
                REVIEWED,
                "roundShown",
                "Runde 1 er planlagt til april 2022."));

    Map<String, Object> roadmap =
        Map.of(
            "draftOn", "2021-09-01",
            "hearingOn", "2022-06-28",
            "adoptionOn", "2022-10-25",
            "assessmentOn", "2022-05-02",
            "meetings",
                List.of(
                    Map.of("body", "Klimaudvalget", "date", "2022-06-01"),
                    Map.of("body", "Byplanudvalget", "date", "2022-06-08")),
            "fieldsOfWork", List.of("transport", "other"));
    forms.handIn("UserTask_DraftRoadmap", roadmap);
    assertThat(forms.offered("UserTask_AdviseRoadmap"))
        .isEqualTo(
            Map.of(
                "roadmapShown",
                """
                - Udkast klar: 1. september 2021
                - Høring begynder: 28. juni 2022
                - Byrådet vedtager planen: 25. oktober 2022
                - Planen sendes til videnspartnerne: 2. maj 2022
                - Møde i Klimaudvalget: 1. juni 2022
                - Møde i Byplanudvalget: 8. juni 2022
                - Indsatsområder: transport og mobilitet, andet\
                """));

    forms.handIn(
        "UserTask_AdviseRoadmap", Map.of("outcome", "remarks", "remarks", "*Vedtag* senere."));
    Map<String, Object> again = new HashMap<>(roadmap);
    again.put("adviceShown", "&#42;Vedtag&#42; senere.");
    assertThat(forms.offered("UserTask_SettleRoadmap")).isEqualTo(again);
  }

  @Test
  void whatWasLeftOutIsNotShown() {
    forms
        .handIn("UserTask_CompleteSelfAssessment", selfAssessment())
        .handIn("UserTask_ReviewSelfAssessment", Map.of("criteria", List.of("c1_1")))
        .handIn("UserTask_ArrangeSession", Map.of("form", "written"))
        .handIn("UserTask_RecordSession", Map.of("held", true, "topics", "Vision"));
    assertThat(forms.offered("UserTask_DraftRoadmap"))
        .isEqualTo(
            Map.of(
                "bodiesShown", "Planen behandles i Fagudvalg, Økonomiudvalg og byrådet.",
                "reviewShown", "",
                "roundShown", "Runde 1 er planlagt til april 2022."));

    forms.handIn(
        "UserTask_DraftRoadmap",
        Map.of(
            "draftOn", "2021-09-01",
            "hearingOn", "2022-06-28",
            "adoptionOn", "2022-10-25",
            "fieldsOfWork", List.of("energy")));
    assertThat(forms.offered("UserTask_AdviseRoadmap").get("roadmapShown"))
        .asString()
        .endsWith("25. oktober 2022\n- Indsatsområder: energi");
  }

  /** All met but three sections; the first says something all the same. */
  private static Map<String, Object> selfAssessment() {
    Map<String, Object> values = new HashMap<>();
    for (int pillar = 1; pillar <= 3; pillar++) {
      for (int section = 1; section <= 5; section++) {
        values.put("c" + pillar + "_" + section, "met");
      }
    }
    values.putAll(
        Map.of(
            "c1_1_remark", "Vedtaget.",
            "c1_2", "partly",
            "c1_2_remark", "Kun regionen.",
            "c2_4", "partly",
            "c2_4_remark", "Kun til 2030.",
            "c2_5", "not-met",
            "c2_5_remark", "Mangler helt."));
    return values;
  }

  private static Map<String, String> answer(String section, String answer, String remark) {
    return Map.of("section", section, "answer", answer, "remark", remark);
  }
}
