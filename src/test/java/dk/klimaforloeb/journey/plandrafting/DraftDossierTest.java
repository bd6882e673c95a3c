package dk.klimaforloeb.journey.plandrafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.DraftAnswers;
import dk.klimaforloeb.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each form of the draft tells and fills in, so that nobody types or looks up twice. */
@ProcessTest
class DraftDossierTest {

  private static final String CASE = Cases.key("0751", "P");
  private static final String AARHUS = "municipality-0751";
  private static final String KKR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired FormService formService;

  @BeforeEach
  void beginTheDraft() {
    cases.startPhase(PlanDraftingModel.KEY, "0751", "P");
  }

  @Test
  void aNewDraftIsEmpty() {
    Map<String, Object> offered = offered(AARHUS);

    assertThat(offered)
        .containsEntry("missingShown", "")
        .containsEntry("adviceShown", "")
        .doesNotContainKeys("step", "version", "draftUrl");
  }

  @Test
  void aDraftThatComesBackShowsWhatIsMissingAndAllThatWasTyped() {
    Map<String, Object> typed =
        DraftAnswers.finishedWithout("agricultureCovered", "targetsResourced");
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", typed);

    assertThat(offered(AARHUS))
        .containsAllEntriesOf(typed)
        .containsEntry(
            "missingShown",
            "- Landbruget er ikke med i klimaregnskabet.\n"
                + "- Ikke alle kortsigtede mål har personale, finansiering, ansvarlig og"
                + " tidsplan.");
  }

  @Test
  void theReadersSeeVersionLinkAndTheReasonForGoingOn() {
    Map<String, Object> values = new HashMap<>(DraftAnswers.finishedWithout("actionsHaveEffect"));
    values.put("proceedReason", "Byrådet vil se planen nu.");
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", values);
    String draft =
        "Version 1.0: https://kommune.example/udkast-1\n\nKlimaregnskabet følger GPC BASIC.";
    String missing =
        "- Ikke alle indsatser har en CO2-effekt.\n\n"
            + "Kommunens begrundelse: Byrådet vil se planen nu.";

    assertThat(offered(KKR))
        .containsEntry("draftShown", draft)
        .containsEntry("missingShown", missing)
        .containsKeys("allocationReason", "allocationClause", "allocationClauseText");

    cases.submit(KKR, CASE, "UserTask_AdviseDraft", DraftAnswers.fine());

    assertThat(offered("knowledge-partner"))
        .containsEntry("draftShown", draft)
        .containsEntry("missingShown", missing)
        .containsEntry("earlierShown", "");
  }

  @Test
  void whoRevisesSeesWhoRemarkedAndWhat() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    cases.submit(KKR, CASE, "UserTask_AdviseDraft", DraftAnswers.remarks("Målene er uklare."));

    assertThat(offered(AARHUS))
        .containsEntry(
            "remarksShown",
            "Sparring på version 1.0 (registreret af kkr-coordinator-member den"
                + " 16. september 2020): Målene er uklare.")
        .containsEntry("version", "1.0")
        .containsEntry("draftUrl", "https://kommune.example/udkast-1")
        .containsEntry("again", true);

    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("2", "Fulgt.", true));
    Map<String, Object> comment = new HashMap<>(DraftAnswers.remarks("Hvad koster det?"));
    comment.put("letterUrl", "https://partner.example/brev");
    cases.submit("secretariat", CASE, "UserTask_CommentDraft", comment);

    assertThat(offered(AARHUS))
        .containsEntry(
            "remarksShown",
            "Videnspartneren om version 2 (registreret af secretariat-member den"
                + " 16. september 2020): Hvad koster det?\n\n"
                + "Brev: https://partner.example/brev")
        .containsEntry("version", "2")
        .containsEntry("draftUrl", "https://kommune.example/udkast-2")
        .doesNotContainKeys("again", "reply");
  }

  @Test
  void thePartnerSeesEarlierRemarksAndHowTheyWereAnswered() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    cases.submit(
        KKR, CASE, "UserTask_AdviseDraft", Map.of("outcome", "fine", "remarks", "Godt læst."));
    cases.submit(
        "secretariat", CASE, "UserTask_CommentDraft", DraftAnswers.remarks("Hvad koster det?"));
    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("2", "Nej.", true));

    assertThat(offered("knowledge-partner"))
        .containsEntry(
            "earlierShown",
            "Sparring på version 1.0 (registreret af kkr-coordinator-member den"
                + " 16. september 2020): Godt læst.\n\n"
                + "Videnspartneren om version 1.0 (registreret af secretariat-member den"
                + " 16. september 2020): Hvad koster det?\n\n"
                + "Kommunens svar med version 2: Nej.");
  }

  private Map<String, Object> offered(String group) {
    String task = cases.task(CASE).getId();
    return cases.as("municipal-lead", group, "0751", () -> formService.getTaskFormVariables(task));
  }
}
