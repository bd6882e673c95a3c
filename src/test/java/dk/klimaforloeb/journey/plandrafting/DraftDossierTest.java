package dk.klimaforloeb.journey.plandrafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.Application;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each form of the draft tells and fills in, so that nobody types or looks up twice. */
@ProcessTest
class DraftDossierTest {

  private static final String DAY = " den 16. september 2020): ";
  private static final String MISSING =
      "- Landbruget er ikke med i klimaregnskabet.\n- Ikke alle indsatser har en CO2-effekt.";

  /** Lacks two things. */
  private static final Map<String, Object> DRAFT =
      Map.of(
          "step",
          "finished",
          "version",
          "1.0",
          "draftUrl",
          url("udkast-1"),
          "accountMethod",
          "gpc-basic-plus",
          "agricultureCovered",
          false,
          "pathwayWithShortfall",
          true,
          "actionsHaveEffect",
          false,
          "targetsResourced",
          true);

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;

  private OpenForms forms;

  @BeforeEach
  void beginTheDraft() {
    cases.startPhase(PlanDraftingModel.KEY, "0751", "P");
    forms = new OpenForms(cases, engine, Cases.key("0751", "P"));
  }

  /** Others who may read the case see the empty form. */
  @Test
  void whatIsFilledInIsForThoseWhoWorkOnTheTask() {
    String task = cases.task(Cases.key("0751", "P")).getId();

    assertThat(offeredTo("municipality-0751", task)).containsKeys("missingShown", "adviceShown");
    assertThat(offeredTo("kkr-coordinator", task))
        .doesNotContainKeys("missingShown", "adviceShown");
  }

  private Map<String, Object> offeredTo(String group, String task) {
    return cases.as(
        "reader", group, "0751", () -> engine.getFormService().getTaskFormVariables(task));
  }

  @Test
  void eachValueStandsWhereTheNextPersonLooksForIt() {
    forms.recorded(records, Application.class, Map.of("caseNumber", "20-1234"));
    Map<String, Object> again =
        new HashMap<>(
            Map.of(
                "missingShown", "",
                "adviceShown", "",
                "jointDataShown", "",
                "adviceOn", List.of()));
    assertThat(forms.offered("UserTask_PrepareDraft")).isEqualTo(again);

    forms.handIn("UserTask_PrepareDraft", DRAFT);
    again.putAll(DRAFT);
    again.put("missingShown", MISSING);
    assertThat(forms.offered("UserTask_PrepareDraft")).isEqualTo(again);

    Map<String, Object> proceed = new HashMap<>(DRAFT);
    proceed.put("proceedReason", "Byrådet vil se planen.");
    forms.handIn("UserTask_PrepareDraft", proceed);
    String method = "\n\nKlimaregnskabet følger GPC BASIC+.\n\nKommunens sagsnr.: 20-1234";
    String reason = MISSING + "\n\nKommunens begrundelse: Byrådet vil se planen.";
    assertThat(forms.offered("UserTask_AdviseDraft"))
        .isEqualTo(
            Map.of(
                "draftShown", "Version 1.0: " + url("udkast-1") + method, "missingShown", reason));

    forms.handIn("UserTask_AdviseDraft", remarks("Målene er uklare."));
    String advice =
        "Sparring på version 1.0 (registreret af kkr-coordinator-member"
            + DAY
            + "Målene er uklare.";
    assertThat(forms.offered("UserTask_ReviseDraft"))
        .isEqualTo(
            Map.of(
                "remarksShown",
                advice,
                "version",
                "1.0",
                "draftUrl",
                url("udkast-1"),
                "again",
                true));

    forms.handIn("UserTask_ReviseDraft", revised("2", "Fulgt."));
    String earlier = advice + "\n\nKommunens svar med version 2: Fulgt.";
    assertThat(forms.offered("UserTask_CommentDraft"))
        .isEqualTo(
            Map.of(
                "draftShown", "Version 2: " + url("udkast-2") + method,
                "missingShown", reason,
                "earlierShown", earlier));

    Map<String, Object> comment = new HashMap<>(remarks("Hvad koster det?"));
    comment.put("letterUrl", url("brev"));
    forms.handIn("UserTask_CommentDraft", comment);
    String partner =
        "Videnspartneren om version 2 (registreret af knowledge-partner-member"
            + DAY
            + "Hvad koster det?\n\nBrev: "
            + url("brev");
    assertThat(forms.offered("UserTask_ReviseDraft"))
        .isEqualTo(Map.of("remarksShown", partner, "version", "2", "draftUrl", url("udkast-2")));

    forms.handIn("UserTask_ReviseDraft", revised("3", "Se bilag."));
    assertThat(forms.offered("UserTask_CommentDraft"))
        .containsEntry(
            "earlierShown",
            earlier + "\n\n" + partner + "\n\nKommunens svar med version 3: Se bilag.")
        .containsEntry("draftShown", "Version 3: " + url("udkast-3") + method);
    assertThat(cases.recorded("draft-comment", "reader")).containsExactly("advice", "partner");
  }

  /** It needs no answer, so none of the answers belongs to it. */
  @Test
  void aReaderWhoFindsTheDraftFineMayRemarkAllTheSame() {
    Map<String, Object> complete = new HashMap<>(DRAFT);
    complete.putAll(Map.of("agricultureCovered", true, "actionsHaveEffect", true));
    forms
        .handIn("UserTask_PrepareDraft", complete)
        .handIn("UserTask_AdviseDraft", Map.of("outcome", "fine", "remarks", "Godt læst."));
    assertThat(forms.offered("UserTask_CommentDraft")).containsEntry("missingShown", "");

    forms
        .handIn("UserTask_CommentDraft", remarks("Hvad koster det?"))
        .handIn("UserTask_ReviseDraft", revised("2", "Nej."));
    assertThat(forms.offered("UserTask_CommentDraft"))
        .containsEntry(
            "earlierShown",
            "Sparring på version 1.0 (registreret af kkr-coordinator-member"
                + DAY
                + "Godt læst.\n\n"
                + "Videnspartneren om version 1.0 (registreret af knowledge-partner-member"
                + DAY
                + "Hvad koster det?\n\nKommunens svar med version 2: Nej.");
  }

  private static Map<String, Object> remarks(String remarks) {
    return Map.of("outcome", "remarks", "remarks", remarks);
  }

  private static Map<String, Object> revised(String version, String reply) {
    return Map.of(
        "version", version, "draftUrl", url("udkast-" + version), "reply", reply, "again", true);
  }

  private static String url(String name) {
    return "https://kommune.example/" + name;
  }
}
