package dk.klimaforloeb.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** Dossier, sparring and data of a case, and what was before a task. */
@ProcessTest
class LedgersTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final String LEAD = "municipality-0710";
  private static final String COORDINATOR = "kkr-coordinator";
  private static final String DATA_TEAM = "regional-data-team";

  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired CasePage page;
  @Autowired TaskService taskService;

  @BeforeEach
  void favrskovHasAssessedItself() {
    cases.moveTo("2021-01-11T09:00");
    cases.requestJourney("0710", "1", "guidance");
    submit(LEAD, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(
        COORDINATOR,
        "UserTask_ReviewSelfAssessment",
        GuidanceAnswers.review(List.of("c2_4", "c2_5"), List.of("risk-map")));
  }

  @Test
  void theDossierTellsOfEachSectionWhereItStands() {
    submit(COORDINATOR, "UserTask_ArrangeSession", GuidanceAnswers.writtenSession());
    submit(COORDINATOR, "UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    CaseFile.Dossier dossier = file().dossier();

    assertThat(dossier.isBegun()).isTrue();
    assertThat(dossier.remarks()).isEqualTo("Godt begyndt.");
    assertThat(dossier.criteria()).hasSize(15);
    assertThat(dossier.criteria())
        .filteredOn(CaseFile.Criterion::isMissing)
        .extracting(
            CaseFile.Criterion::title, CaseFile.Criterion::own, CaseFile.Criterion::ownRemark)
        .containsExactly(
            tuple("2.4 Udledningsstier for drivhusgasser", "Delvist opfyldt", "Kun til 2030."),
            tuple("2.5 Risikovurdering", "Ikke opfyldt", "Mangler helt."));
    assertThat(dossier.criteria())
        .filteredOn(criterion -> !criterion.sparring().isEmpty())
        .singleElement()
        .satisfies(
            criterion -> assertThat(criterion.sparring()).containsExactly("Holdt 11. januar 2021"));
  }

  @Test
  void aSessionStandsInTheLedgerFromTheWishToTheAgreements() {
    assertThat(file().sparring().sessions())
        .singleElement()
        .satisfies(session -> assertThat(session.state()).isEqualTo("Ikke aftalt endnu"));

    submit(COORDINATOR, "UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-15T10:00"));
    assertThat(file().sparring().sessions())
        .singleElement()
        .satisfies(session -> assertThat(session.state()).isEqualTo("Aftalt"))
        .satisfies(session -> assertThat(session.at()).isEqualTo("15. januar 2021 kl. 10.00"));

    cases.moveTo("2021-01-15T12:00");
    submit(COORDINATOR, "UserTask_RecordSession", GuidanceAnswers.sessionNotHeld("Sygdom.", true));
    submit(COORDINATOR, "UserTask_ArrangeSession", GuidanceAnswers.writtenSession());
    submit(COORDINATOR, "UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    CaseFile.Sparring sparring = file().sparring();
    assertThat(sparring.hours()).isEqualTo("2,5");
    assertThat(sparring.sessions())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.state()).isEqualTo("Holdt");
              assertThat(session.at()).isEqualTo("15. januar 2021");
              assertThat(session.hours()).isEqualTo("2,5");
              assertThat(session.agreements()).containsExactly("Send tal · Tovholderen · 1. maj");
              assertThat(session.criteria())
                  .containsExactly("2.4 Udledningsstier for drivhusgasser");
            });
  }

  @Test
  void anOrderOfDataIsFollowedToItsReceipt() {
    assertThat(order().state()).startsWith("Bestilt");
    submit(DATA_TEAM, "UserTask_AssessDataOrder", GuidanceAnswers.orderAccepted());
    assertThat(order().promised()).isEqualTo("1. marts 2021");
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("1"));
    assertThat(order().state()).startsWith("Leveret;");
    submit(LEAD, "UserTask_ReceiveData", GuidanceAnswers.dataFaulty("Tallene er fra 2015."));
    assertThat(order().remarks()).isEqualTo("Tallene er fra 2015.");
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("2"));
    submit(LEAD, "UserTask_ReceiveData", GuidanceAnswers.dataAccepted());

    assertThat(order().state()).isEqualTo("Modtaget og godkendt");
    assertThat(order().deliveries())
        .extracting(CaseFile.Delivery::what)
        .containsExactly(
            "Energistyrelsen, dataår 2018, version 2", "Energistyrelsen, dataår 2018, version 1");
  }

  @Test
  void whatWasBeforeATaskIsReadByThoseOfItsCaseAlone() {
    submit(DATA_TEAM, "UserTask_AssessDataOrder", GuidanceAnswers.orderAccepted());
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("1"));
    submit(LEAD, "UserTask_ReceiveData", GuidanceAnswers.dataFaulty("Tallene er fra 2015."));
    Task task = cases.task(FAVRSKOV.value(), "UserTask_DeliverData");
    cases.as(
        "ib",
        DATA_TEAM,
        "0710",
        () -> {
          taskService.claim(task.getId(), "ib");
          return null;
        });

    String team = history(DATA_TEAM, "0710", task).getBody();
    assertThat(team)
        .contains("Taget af ib", "Tallene er fra 2015.", "Data leveres senest", "https://region")
        .doesNotContain("Godt begyndt.");
    assertThat(history(LEAD, "0710", task).getBody())
        .contains("Taget", "Tallene er fra 2015.")
        .doesNotContain("Taget af ib");
    ResponseEntity<String> foreign = history("municipality-0727", "0727", task);
    assertThat(foreign.getStatusCode().value()).isEqualTo(404);
    assertThat(foreign.getBody()).doesNotContain("Taget");
    assertThat(cases.as("ib", DATA_TEAM, "0710", () -> page.task("x", "0710", "1", task.getId())))
        .isEqualTo(foreign);
  }

  @Test
  void eachPartOfThePageIsMadeAloneAndForReadersOnly() {
    for (String part :
        List.of(
            "forloeb",
            "dossier",
            "sparring",
            "data",
            "mails",
            "dokumenter",
            "kontakter",
            "noter")) {
      assertThat(part(LEAD, "0710", part).getBody()).as(part).doesNotContain("<html").isNotBlank();
      assertThat(part("municipality-0727", "0727", part))
          .as(part)
          .isEqualTo(part(LEAD, "0710", "no-such-part"));
    }
    assertThat(head(LEAD, "0710").getBody())
        .contains("Favrskov Kommune", "aria-current=\"step\"", "(Aftal sparring)")
        .doesNotContain("Vurdér databestilling");
    assertThat(head("municipality-0727", "0727").getStatusCode().value()).isEqualTo(404);
  }

  private CaseFile file() {
    return cases.as("reader", LEAD, "0710", () -> files.find(FAVRSKOV)).orElseThrow();
  }

  private CaseFile.DataOrder order() {
    assertThat(file().data()).hasSize(1);
    return file().data().get(0);
  }

  private ResponseEntity<String> part(String group, String tenant, String part) {
    return cases.as(
        "reader", group, tenant, () -> page.part("midtjylland-2020", "0710", "1", part));
  }

  private ResponseEntity<String> head(String group, String tenant) {
    return cases.as("reader", group, tenant, () -> page.head("midtjylland-2020", "0710", "1"));
  }

  private ResponseEntity<String> history(String group, String tenant, Task task) {
    return cases.as(
        "reader", group, tenant, () -> page.task("midtjylland-2020", "0710", "1", task.getId()));
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV.value(), element), values);
  }
}
