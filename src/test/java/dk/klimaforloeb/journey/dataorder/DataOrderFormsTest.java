package dk.klimaforloeb.journey.dataorder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed in stands in its own place where the next person reads it. */
@ProcessTest
class DataOrderFormsTest {

  private static final String ORDERED = "- **Bestilt:** Kort over klimarisici til Favrskov";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  @Test
  void eachValueStandsWhereTheNextPersonLooksForIt() {
    OpenForms forms = order("0710");
    assertThat(forms.offered("UserTask_AssessDataOrder")).isEqualTo(Map.of("orderShown", ORDERED));

    forms.handIn("UserTask_AssessDataOrder", answered("question", "Hvilket år?"));
    assertThat(forms.offered("UserTask_ClarifyDataOrder"))
        .isEqualTo(Map.of("orderShown", ORDERED, "questionShown", "Hvilket år?"));

    forms
        .handIn("UserTask_ClarifyDataOrder", Map.of("answer", "Helst det sidste."))
        .handIn("UserTask_AssessDataOrder", answered("question", "Hele kommunen?"));
    String asked = "\n- **Spørgsmål:** Hvilket år?\n- **Kommunens svar:** Helst det sidste.";
    assertThat(forms.offered("UserTask_ClarifyDataOrder"))
        .isEqualTo(Map.of("orderShown", ORDERED + asked, "questionShown", "Hele kommunen?"));

    forms
        .handIn("UserTask_ClarifyDataOrder", Map.of("answer", "Uden øerne."))
        .handIn(
            "UserTask_AssessDataOrder",
            Map.of("outcome", "accepted", "deliveryOn", "2021-03-01", "remarks", "I to dele."));
    String known =
        ORDERED
            + asked
            + "\n- **Spørgsmål:** Hele kommunen?\n- **Kommunens svar:** Uden øerne."
            + "\n- **Leveres senest:** 1. marts 2021\n- **Bemærkninger:** I to dele.";
    assertThat(forms.offered("UserTask_DeliverData"))
        .isEqualTo(Map.of("orderShown", known, "faultShown", ""));

    Map<String, Object> delivery =
        Map.of(
            "source", "DMI",
            "year", 2018,
            "version", "3",
            "dataUrl", "https://region.example/data",
            "qualityNotes", "Grove tal");
    forms.handIn("UserTask_DeliverData", delivery);
    assertThat(forms.offered("UserTask_ReceiveData"))
        .isEqualTo(
            Map.of(
                "deliveryShown",
                """
                - **Data:** Kort over klimarisici
                - **Kilde:** DMI
                - **Dataår:** 2018
                - **Version:** 3
                - **Link:** https://region.example/data
                - **Om kvaliteten:** Grove tal

                Svarer I ikke senest den 25. januar 2021, regnes data for godkendt.\
                """));

    forms.handIn("UserTask_ReceiveData", answered("faulty", "Forkert kommune."));
    Map<String, Object> again = new HashMap<>(delivery);
    again.put("orderShown", known);
    again.put("faultShown", "Forkert kommune.");
    assertThat(forms.offered("UserTask_DeliverData")).isEqualTo(again);
    assertThat(cases.recorded("receive-data", "outcome")).containsExactly("faulty");
    assertThat(cases.recorded("receive-data", "byItself")).containsExactly("false");
  }

  @Test
  void whatBelongsToAnotherOrderOfTheJourneyIsNotShown() {
    OpenForms first = order("0710");
    first
        .handIn("UserTask_AssessDataOrder", answered("question", "Hvilket år?"))
        .handIn("UserTask_ClarifyDataOrder", Map.of("answer", "2018"))
        .handIn("UserTask_AssessDataOrder", Map.of("outcome", "declined", "remarks", "Nej."));

    assertThat(order("0710").offered("UserTask_AssessDataOrder"))
        .isEqualTo(Map.of("orderShown", ORDERED));
  }

  private static Map<String, Object> answered(String outcome, String remarks) {
    return Map.of("outcome", outcome, "remarks", remarks);
  }

  private OpenForms order(String code) {
    cases.moveTo("2021-01-11T09:00");
    String key = Cases.key(code, "1");
    engine
        .getRuntimeService()
        .createMessageCorrelation("DataOrdered")
        .withoutTenantId()
        .processInstanceBusinessKey(key)
        .setVariables(
            Map.of(
                "municipalityCode", code,
                "municipality", "Favrskov",
                "round", "1",
                "phase", "Vejledning",
                "dataSet", "risk-map"))
        .correlateStartMessage();
    cases.runJobs();
    return new OpenForms(cases, engine, key);
  }
}
