package dk.klimaforloeb.journey.onboarding;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was handed in stands in its own place where the next person reads it. */
@ProcessTest
class OnboardingFormsTest {

  private static final Map<String, Object> APPLICATION =
      Map.ofEntries(
          entry("outcome", "sent"),
          entry("councilDecisionOn", "2020-08-26"),
          entry("commitmentLetterOn", "2020-09-01"),
          entry("signatories", "Borgmesteren"),
          entry("sentOn", "2020-09-14"),
          entry("applicationUrl", "https://kommune.example/ansoegning"),
          entry("contactName", "Klimamedarbejderen"),
          entry("contactEmail", "klima@kommune.example"),
          entry("contactPhone", "11 11 11 11"),
          entry("caseNumber", "20-1234"),
          entry("earlierClimateWork", "Varmeplan"),
          entry("hasClimateAccount", true));

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  private OpenForms forms;

  @BeforeEach
  void invite() {
    cases.moveTo("2020-09-17T00:00");
    cases.startPhase(OnboardingModel.KEY, "0710", "1");
    forms = new OpenForms(cases, engine, Cases.key("0710", "1"));
  }

  @Test
  void eachValueStandsWhereTheNextPersonLooksForIt() {
    assertThat(forms.offered("UserTask_RegisterApplication"))
        .isEqualTo(Map.of("wishOfPartners", ""));

    forms.handIn("UserTask_RegisterApplication", APPLICATION);
    assertThat(forms.offered("UserTask_RegisterAdmission"))
        .isEqualTo(
            Map.of(
                "applicationShown",
                "Ansøgningen er sendt den 14. september 2020. Kontakt: Klimamedarbejderen,"
                    + " klima@kommune.example. Ansøgning: https://kommune.example/ansoegning\n\n"
                    + "Kommunens sagsnr.: 20-1234\n\n"
                    + "Kommunerne i runden optages den 19. november 2020."));

    forms.handIn(
        "UserTask_RegisterAdmission",
        Map.of("outcome", "more-wanted", "decidedOn", "2020-09-15", "remarks", "Flere tal."));
    Map<String, Object> again = new HashMap<>(APPLICATION);
    again.put("wishOfPartners", "Realdania, KL og regionerne ønsker mere: Flere tal.");
    assertThat(forms.offered("UserTask_RegisterApplication")).isEqualTo(again);

    forms
        .handIn("UserTask_RegisterApplication", APPLICATION)
        .handIn(
            "UserTask_RegisterAdmission", Map.of("outcome", "admitted", "decidedOn", "2020-09-16"));
    assertThat(forms.offered("UserTask_AppointLead"))
        .isEqualTo(
            Map.of(
                "leadName", "Klimamedarbejderen",
                "leadEmail", "klima@kommune.example",
                "leadPhone", "11 11 11 11",
                "caseNumber", "20-1234",
                "roundShown", "Den nationale startkonference holdes den 26. november 2020.",
                "bodies", List.of(Map.of("name", "Fagudvalg"), Map.of("name", "Økonomiudvalg"))));

    forms.handIn(
        "UserTask_AppointLead",
        Map.of(
            "leadName", "Tovholderen",
            "leadEmail", "tovholder@kommune.example",
            "leadPhone", "22 22 22 22",
            "deputyName", "Vikaren",
            "deputyEmail", "vikar@kommune.example",
            "projectGroup", "Fire fra Teknik",
            "politicalCommittee", "Klimaudvalget",
            "bodies", List.of(Map.of("name", "Byplanudvalget"))));
    assertThat(forms.offered("UserTask_HoldKickoff"))
        .isEqualTo(
            Map.of(
                "leadShown",
                "- **Tovholder:** Tovholderen, tovholder@kommune.example, 22 22 22 22\n"
                    + "- **Stedfortræder:** Vikaren, vikar@kommune.example"));
  }

  @Test
  void whatWasLeftOutIsNotShown() {
    Map<String, Object> application = new HashMap<>(APPLICATION);
    application.keySet().removeAll(List.of("contactPhone", "caseNumber"));
    forms.handIn("UserTask_RegisterApplication", application);
    assertThat(forms.offered("UserTask_RegisterAdmission").get("applicationShown"))
        .asString()
        .endsWith("/ansoegning\n\nKommunerne i runden optages den 19. november 2020.");

    forms.handIn(
        "UserTask_RegisterAdmission", Map.of("outcome", "admitted", "decidedOn", "2020-09-16"));
    assertThat(forms.offered("UserTask_AppointLead")).doesNotContainKey("leadPhone");

    forms.handIn(
        "UserTask_AppointLead",
        Map.of(
            "leadName", "Tovholderen",
            "leadEmail", "tovholder@kommune.example",
            "politicalCommittee", "Klimaudvalget",
            "bodies", List.of(Map.of("name", "Byplanudvalget"))));
    assertThat(forms.offered("UserTask_HoldKickoff"))
        .containsEntry("leadShown", "- **Tovholder:** Tovholderen, tovholder@kommune.example");
  }
}
