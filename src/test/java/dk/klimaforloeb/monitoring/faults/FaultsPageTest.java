package dk.klimaforloeb.monitoring.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.identity.Roles;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What the page of faults says of real ones, to whom, and what its buttons do. */
@ProcessTest
class FaultsPageTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String ODDER = Cases.key("0727", "1");
  private static final List<String> ALL = List.of("programme", "0710", "0727");
  private static final DefaultCsrfToken TOKEN =
      new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token-of-the-session");

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired ManagementService managementService;
  @Autowired ProcessEngine engine;
  @Autowired HistoryService historyService;
  @Autowired IdentityService identityService;
  @Autowired JdbcClient jdbc;
  @Autowired FaultList list;
  @Autowired FaultsPage page;
  @Autowired FaultsController controller;
  @Autowired FaultNotice notice;

  private StoppedWork work;
  private ProcessInstance favrskov;
  private ProcessInstance odder;

  /** The variable by which the work is divided is gone, so the step after the task fails. */
  @BeforeEach
  void workStopsInTwoCases() {
    cases.moveTo("2020-11-19T09:00");
    work = new StoppedWork(engine, cases, jdbc);
    favrskov = work.stopped("0710");
    odder = work.stopped("0727");
    work.mailFails("0710", "lene", "550 5.1.1 no such user");
    work.mailFails("0727", "lene", "550 5.1.1 no such user");
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    identityService.clearAuthentication();
  }

  @Test
  void whatStoppedIsToldOnceForAllCasesWithItsStepAndNoWordOfTheEngine() {
    Faults.OfWork fault = as("secretariat", ALL, list::find).orElseThrow().work().get(0);

    assertThat(as("secretariat", ALL, list::find).orElseThrow().work()).hasSize(1);
    assertThat(fault.text())
        .isEqualTo("\"Udpeg tovholder\" i \"Opstart\" er g\u00e5et i st\u00e5 2 steder");
    assertThat(fault.why()).isEqualTo("En oplysning, som trinnet skal bruge, mangler.");
    assertThat(fault.places())
        .extracting(Faults.Place::since)
        .containsOnly("19. november 2020 kl. 09.00");
    assertThat(fault.places())
        .extracting(Faults.Place::link)
        .containsExactlyInAnyOrder("/sag/" + FAVRSKOV, "/sag/" + ODDER);
    assertThat(fault.places())
        .extracting(Faults.Place::of)
        .anySatisfy(name -> assertThat(name).contains("Favrskov"));
    assertThat(fault.places())
        .extracting(Faults.Place::way)
        .contains("/sag/" + FAVRSKOV + "/forloeb/" + favrskov.getId());
    assertThat(fault.places()).extracting(Faults.Place::tries).containsOnly("5 gange");
    assertThat(fault.technical()).isEmpty();
    assertThat(fault.button()).isNull();
    assertThat(fault.who()).isNotBlank();
  }

  @Test
  void theAdministratorReadsTheTechnicalWordsTooAndHasTheButton() {
    Faults.OfWork fault =
        as(Roles.ADMINISTRATORS, List.of(), list::find).orElseThrow().work().get(0);

    assertThat(fault.technical()).singleElement().asString().contains("municipalityCode");
    assertThat(fault.button()).isEqualTo("Pr\u00f8v alle 2 steder igen");
    assertThat(fault.who()).isNull();
  }

  @Test
  void retryingTriesAllOfTheKindAtOnceAndWhatSucceedsIsGone() {
    work.mend(favrskov, "0710");
    work.mend(odder, "0727");

    assertThat(retry(Roles.ADMINISTRATORS, List.of(), kind()))
        .isEqualTo(
            "2 trin bliver pr\u00f8vet igen nu. Mislykkes nogle af dem, st\u00e5r de her igen om"
                + " lidt.");
    assertThat(runtimeService.createIncidentQuery().count()).isZero();
    assertThat(work.due(favrskov))
        .singleElement()
        .satisfies(
            job -> assertThat(job.getDuedate()).isBeforeOrEqualTo(ClockUtil.getCurrentTime()));
    work.due(favrskov).forEach(job -> managementService.executeJob(job.getId()));
    work.due(odder).forEach(job -> managementService.executeJob(job.getId()));

    assertThat(as(Roles.ADMINISTRATORS, List.of(), list::find).orElseThrow().work()).isEmpty();
    assertThat(
            historyService
                .createUserOperationLogQuery()
                .operationType("SetJobRetries")
                .processInstanceId(favrskov.getId())
                .list())
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo("reader"));
  }

  @Test
  void whatFailsAgainIsBackAfterOneAttempt() {
    retry(Roles.ADMINISTRATORS, List.of(), kind());
    work.fail(favrskov, 1);

    Faults.OfWork fault =
        as(Roles.ADMINISTRATORS, List.of(), list::find).orElseThrow().work().get(0);
    assertThat(fault.places()).extracting(Faults.Place::link).containsExactly("/sag/" + FAVRSKOV);
  }

  @Test
  void whatIsGoneMeanwhileIsNotSaidToBeDone() {
    String kind = kind();
    retry(Roles.ADMINISTRATORS, List.of(), kind);

    assertThat(retry(Roles.ADMINISTRATORS, List.of(), kind))
        .startsWith("Der blev ikke gjort noget");
    assertThat(retry(Roles.ADMINISTRATORS, List.of(), "x")).startsWith("Der blev ikke gjort noget");
    assertThatThrownBy(
            () ->
                as(
                    Roles.ADMINISTRATORS,
                    List.of(),
                    () -> controller.retry(JsonNodeFactory.instance.objectNode())))
        .isInstanceOf(ErrorResponseException.class);
  }

  @Test
  void aPausedCaseIsToldToBeTriedLater() {
    managementService
        .createJobQuery()
        .processInstanceId(favrskov.getId())
        .list()
        .forEach(job -> managementService.suspendJobById(job.getId()));

    assertThat(retry(Roles.ADMINISTRATORS, List.of(), kind()))
        .startsWith("1 trin bliver pr\u00f8vet igen nu.")
        .endsWith("1 trin bliver f\u00f8rst pr\u00f8vet, n\u00e5r forl\u00f8bets pause er slut.");
  }

  @ParameterizedTest
  @CsvSource({
    "secretariat, true, true",
    "kkr-coordinator, true, false",
    "regional-data-team, true, false",
    "regional-coordinator, true, false",
    "knowledge-partner, true, false",
    "administrative-steering-group, true, false",
    "political-steering-group, false, false",
    "climate-alliance, false, false",
    "municipality-0710, false, false",
    "no-role, false, false"
  })
  void onlyTheProgrammesPeopleReadAndOnlyTheSecretariatSends(
      String group, boolean isOpen, boolean maySend) {
    ResponseEntity<String> answer = show(group, ALL);

    assertThat(answer.getStatusCode()).isEqualTo(isOpen ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    assertThat(answer.getBody().contains("lene@klima.example")).isEqualTo(isOpen);
    assertThat(answer.getBody().contains("Favrskov")).isEqualTo(isOpen);
    assertThat(answer.getBody()).doesNotContain("municipalityCode", "incident", "failedJob");
    assertThat(answer.getBody().contains("action=\"/overblik/fejl/mails\"")).isEqualTo(maySend);
    assertThat(answer.getBody()).doesNotContain("action=\"/overblik/fejl/arbejde\"");
    assertThat(as(group, ALL, () -> page.menuItem().isOpen())).isEqualTo(isOpen);
    Throwable refusal = catchThrowable(() -> as(group, ALL, controller::faults));
    assertThat(refusal == null).isEqualTo(isOpen);
    assertThatThrownBy(() -> retry(group, ALL, kind())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> retry(group, ALL, "x")).isInstanceOf(Refused.class);
    if (!maySend) {
      assertThatThrownBy(() -> send(group, ALL)).isInstanceOf(Refused.class);
    }
    assertThat(cases.column("mail_ledger", "next_attempt_at")).containsOnlyNulls();
    assertThat(runtimeService.createIncidentQuery().count()).isPositive();
  }

  @Test
  void eachSeesOnlyTheTenantsOfTheOwn() {
    Faults own = as("secretariat", List.of("0727"), list::find).orElseThrow();

    assertThat(own.work().get(0).places())
        .extracting(Faults.Place::link)
        .containsExactly("/sag/" + ODDER);
    assertThat(own.mails().get(0).about())
        .extracting(Faults.Concerned::link)
        .containsExactly("/sag/" + ODDER);
    assertThat(own.toString()).doesNotContain("Favrskov", "0710", favrskov.getId());
    Faults none = as("secretariat", List.of(), list::find).orElseThrow();
    assertThat(none.count()).isZero();
  }

  @Test
  void mailsOfOneAddressAreOneFaultWithWhomItConcernsAndWhereTheyStand() {
    assertThat(as("secretariat", ALL, list::find).orElseThrow().mails())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.text())
                  .isEqualTo("Mails til lene kan ikke afleveres: adressen findes ikke");
              assertThat(it.failed()).startsWith("2 mails venter");
              assertThat(it.deferred()).isNull();
              assertThat(it.about()).hasSize(2);
              assertThat(it.ledger())
                  .isEqualTo("/overblik/mails?status=failed&soeg=lene%40klima.example");
              assertThat(it.button()).isEqualTo("Send alle 2 mails igen");
              assertThat(it.who()).isNull();
            });
  }

  @Test
  void whenNothingIsWrongOneSentenceSaysSoAndWhen() {
    jdbc.sql("update mail_ledger set status = 'sent'").update();
    runtimeService.deleteProcessInstance(root(favrskov), "test");
    runtimeService.deleteProcessInstance(root(odder), "test");

    assertThat(show("secretariat", ALL).getBody())
        .contains("Der er ingen fejl", "19. november 2020 kl. 09.00")
        .doesNotContain("<h2>", "<form");
  }

  @Test
  void theOverviewTellsThoseWhoMayDoSomethingHowManyFaultsWaitForThem() {
    assertThat(as(Roles.SECRETARIAT, ALL, notice::line))
        .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("1 fejl venter p\u00e5 dig"));
    assertThat(as(Roles.ADMINISTRATORS, List.of(), notice::line))
        .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo("2 fejl venter p\u00e5 dig"));
    for (String group : List.of("administrative-steering-group", "municipality-0710")) {
      assertThat(as(group, ALL, notice::line)).isEmpty();
    }
  }

  @Test
  void whatServersAndTemplatesSayIsShownSignBySign() {
    jdbc.sql("update mail_ledger set last_error = '550 <b>no</b>'").update();

    assertThat(show("secretariat", ALL).getBody())
        .contains("&lt;b&gt;no&lt;/b&gt;", "token-of-the-session")
        .doesNotContain("<b>");
  }

  private ResponseEntity<String> show(String group, List<String> tenants) {
    return as(group, tenants, () -> page.show(new ExtendedModelMap(), TOKEN));
  }

  private String retry(String group, List<String> tenants, String kind) {
    RedirectAttributesModelMap after = new RedirectAttributesModelMap();
    ResponseEntity<String> answer = as(group, tenants, () -> page.retry(kind, after));
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
    assertThat(answer.getHeaders().getLocation()).hasToString("/overblik/fejl");
    return (String) after.getFlashAttributes().get("done");
  }

  private void send(String group, List<String> tenants) {
    as(group, tenants, () -> page.send("address:lene", new RedirectAttributesModelMap()));
  }

  private String kind() {
    return as(Roles.ADMINISTRATORS, List.of(), list::find).orElseThrow().work().get(0).kind();
  }

  private String root(ProcessInstance instance) {
    return runtimeService
        .createProcessInstanceQuery()
        .processInstanceId(instance.getId())
        .singleResult()
        .getRootProcessInstanceId();
  }

  private <T> T as(String group, List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("reader", List.of(group), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
