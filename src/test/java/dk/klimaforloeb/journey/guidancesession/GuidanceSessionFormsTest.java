package dk.klimaforloeb.journey.guidancesession;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed in stands in its own place where the next person reads it. */
@ProcessTest
class GuidanceSessionFormsTest {

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  private OpenForms forms;

  @BeforeEach
  void itIsJanuary() {
    cases.moveTo("2021-01-11T09:00");
    forms = new OpenForms(cases, engine, Cases.key("0710", "1"));
  }

  @Test
  void eachValueStandsWhereTheNextPersonLooksForIt() {
    request(Map.of("topic", "actions", "form", "meeting"));
    assertThat(forms.offered("UserTask_ArrangeSession"))
        .isEqualTo(Map.of("sessionShown", "- **Emne:** Indsatser", "form", "meeting"));

    Map<String, Object> arranged =
        Map.of(
            "form", "phone",
            "sessionAt", "2021-01-20T10:30",
            "place", "Rådhuset",
            "participants", "Tre fra Teknik");
    forms.handIn("UserTask_ArrangeSession", arranged);
    cases.moveTo("2021-01-20T10:30");
    assertThat(forms.offered("UserTask_RecordSession"))
        .isEqualTo(
            Map.of(
                "sessionShown",
                """
                - **Emne:** Indsatser
                - **Tidspunkt:** 20. januar 2021 kl. 10.30
                - **Form:** telefon
                - **Sted:** Rådhuset
                - **Deltagere:** Tre fra Teknik\
                """,
                "criteria",
                List.of()));

    forms.handIn(
        "UserTask_RecordSession", Map.of("held", false, "reason", "Sygdom.", "again", true));
    Map<String, Object> again = new HashMap<>(arranged);
    again.remove("sessionAt");
    again.put("sessionShown", "- **Emne:** Indsatser\n- **Blev ikke holdt sidst:** Sygdom.");
    assertThat(forms.offered("UserTask_ArrangeSession")).isEqualTo(again);

    forms.handIn("UserTask_ArrangeSession", Map.of("form", "written"));
    assertThat(forms.offered("UserTask_RecordSession"))
        .containsEntry("sessionShown", "- **Emne:** Indsatser\n- **Form:** skriftligt");
  }

  @Test
  void whatWasAskedForIsShownWhereNothingWasArranged() {
    Date at =
        Date.from(
            LocalDateTime.parse("2021-01-13T14:00")
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant());
    request(Map.of("topic", "Noget andet", "form", "online", "sessionAt", at));
    cases.moveTo("2021-01-13T14:00");

    assertThat(forms.offered("UserTask_RecordSession"))
        .isEqualTo(
            Map.of(
                "sessionShown",
                """
                - **Emne:** Noget andet
                - **Tidspunkt:** 13. januar 2021 kl. 14.00
                - **Form:** online\
                """,
                "criteria",
                List.of()));
  }

  /** A municipality that has said nothing of itself is asked about the sections all the same. */
  @Test
  void sectionsAreNamedWithoutASelfAssessmentToo() {
    request(Map.of("criteria", new ArrayList<>(List.of("c2_4", "c3_1"))));

    assertThat(forms.offered("UserTask_ArrangeSession"))
        .isEqualTo(
            Map.of(
                "sessionShown",
                "- **2.4 Udledningsstier for drivhusgasser**\n"
                    + "- **3.1 Retfærdige og inkluderende indsatser**"));
  }

  private void request(Map<String, Object> wishes) {
    Map<String, Object> variables = new HashMap<>(wishes);
    variables.putAll(
        Map.of(
            "municipalityCode", "0710",
            "municipality", "Favrskov",
            "round", "1",
            "phase", "Udkast"));
    engine
        .getRuntimeService()
        .createMessageCorrelation("GuidanceRequested")
        .withoutTenantId()
        .processInstanceBusinessKey(Cases.key("0710", "1"))
        .setVariables(variables)
        .correlateStartMessage();
    cases.runJobs();
  }
}
