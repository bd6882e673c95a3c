package dk.klimaforloeb.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Who reads which case, and what stands there. */
@ProcessTest
class CaseFilesTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final CaseKey MISSING = new CaseKey(Cases.key("0710", "2"));
  private static final String MUNICIPALITY = "municipality-0710";
  private static final List<String> ALL_TENANTS = List.of("programme", "0710", "0727");

  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired CasePage page;
  @Autowired OwnCases own;
  @Autowired Members members;
  @Autowired Starters starters;
  @Autowired IdentityService identityService;

  @BeforeEach
  void favrskovHasApplied() {
    members.add("mette", MUNICIPALITY);
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
  }

  @AfterEach
  void nobodyIsLeft() {
    identityService.clearAuthentication();
    members.remove("mette");
  }

  @Test
  void aMunicipalityReadsItsOwnCase() {
    submit("secretariat", "UserTask_RegisterAdmission", Answers.admitted());
    CaseFile file = as(MUNICIPALITY, List.of("0710"), () -> files.find(FAVRSKOV)).orElseThrow();

    assertThat(file.title()).isEqualTo("Favrskov");
    assertThat(file.round()).isEqualTo("Runde 1");
    assertThat(file.caseNumber()).isEqualTo("2020-1234");
    assertThat(file.ended()).isNull();
    assertThat(file.phases())
        .extracting(CaseFile.PhaseLine::state)
        .containsExactly("running", "ahead", "ahead", "ahead");
    assertThat(file.phases().get(0).when()).isEqualTo("I gang siden 17. september 2020");
    assertThat(file.phases().get(0).milestones())
        .containsExactly(new CaseFile.MilestoneLine("Optaget", "15. september 2020", true, false));
    assertThat(file.next()).isEqualTo("Køreplan fastlagt");
    assertThat(file.ball())
        .singleElement()
        .satisfies(task -> assertThat(task.name()).isEqualTo("Udpeg tovholder"))
        .satisfies(task -> assertThat(task.link()).endsWith("?task=" + task.id()))
        .satisfies(task -> assertThat(task.since()).isEqualTo("17. september 2020"));
    assertThat(file.events())
        .extracting(CaseFile.Event::what)
        .containsExactly(
            "Fasen Opstart er begyndt", "Registrér optagelse", "Registrér indsendt ansøgning");
    assertThat(file.documents())
        .containsExactly(
            new CaseFile.Document(
                "Link til ansøgningen i jeres sagssystem",
                "https://kommune.example/ansoegning",
                "Registrér indsendt ansøgning",
                "17. september 2020"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "administrative-steering-group",
        "secretariat",
        "kkr-coordinator",
        "regional-data-team",
        "regional-coordinator",
        "knowledge-partner"
      })
  void whoSeesAllCasesReadsItButFindsAWayOnlyToOwnTasks(String group) {
    CaseFile file = as(group, ALL_TENANTS, () -> files.find(FAVRSKOV)).orElseThrow();

    assertThat(file.events()).hasSize(2);
    assertThat(file.ball())
        .singleElement()
        .satisfies(task -> assertThat(task.link() != null).isEqualTo(group.equals("secretariat")));
  }

  @Test
  void eachHasTheCasesInWhichThereIsSomethingToDo() {
    assertThat(as("secretariat", ALL_TENANTS, own::list))
        .singleElement()
        .satisfies(
            mine -> {
              assertThat(mine.title()).isEqualTo("Favrskov");
              assertThat(mine.phase()).isEqualTo("Opstart");
              assertThat(mine.tasks())
                  .singleElement()
                  .satisfies(task -> assertThat(task.link()).endsWith("?task=" + task.id()));
              assertThat(mine.others()).isEmpty();
            });
    assertThat(as(MUNICIPALITY, List.of("0710"), own::list)).isEmpty();
    assertThat(as("municipality-0727", List.of("0727"), own::list))
        .extracting(OwnCases.Own::link)
        .containsExactly("/sag/" + Cases.key("0727", "1"));
    assertThat(as("political-steering-group", List.of(), own::list)).isEmpty();
  }

  @Test
  void aForeignCaseIsAsOneThatNeverWas() {
    for (String group : List.of("municipality-0727", "political-steering-group")) {
      List<String> tenants = group.endsWith("0727") ? List.of("0727") : List.of();
      assertThat(as(group, tenants, () -> files.find(FAVRSKOV))).as(group).isEmpty();
      assertThat(as(group, tenants, () -> files.find(MISSING))).as(group).isEmpty();
      ResponseEntity<String> foreign = as(group, tenants, () -> show("0710", "1"));
      assertThat(foreign.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(foreign).isEqualTo(as(group, tenants, () -> show("0710", "2")));
      assertThat(foreign.getBody()).doesNotContain("Favrskov");
    }
    assertThat(as(MUNICIPALITY, List.of("0710"), () -> show("0710", "1")).getBody())
        .contains("<h1>Favrskov Kommune</h1>");
  }

  @Test
  void whatIsNoMunicipalitysCaseIsNone() {
    assertThat(as("secretariat", ALL_TENANTS, () -> files.find(new CaseKey("midtjylland-2020"))))
        .isEmpty();
  }

  @Test
  void aPioneersCaseBeginsWhereItEntered() {
    cases.requestJourney("0751", "P", "plan-drafting");
    CaseKey aarhus = new CaseKey(Cases.key("0751", "P"));
    CaseFile file =
        as("municipality-0751", List.of("0751"), () -> files.find(aarhus)).orElseThrow();

    assertThat(file.round()).isEqualTo("Pilotkommune");
    assertThat(file.next()).isEqualTo("Udkast klar");
    assertThat(file.phases())
        .extracting(CaseFile.PhaseLine::state)
        .containsExactly("skipped", "skipped", "running", "ahead");
    assertThat(file.phases().get(0).milestones())
        .containsExactly(new CaseFile.MilestoneLine("Optaget", "–", false, false));
    assertThat(file.phases().get(2).milestones())
        .containsExactly(
            new CaseFile.MilestoneLine("Udkast klar", "ingen dato endnu", false, false));
  }

  @Test
  void aPlannedDayThatHasPassedIsLate() {
    cases.moveTo("2020-11-20T09:00");
    CaseFile file = as(MUNICIPALITY, List.of("0710"), () -> files.find(FAVRSKOV)).orElseThrow();

    assertThat(file.phases().get(0).milestones())
        .containsExactly(
            new CaseFile.MilestoneLine("Optaget", "planlagt 19. november 2020", false, true));
    assertThat(file.next()).isEqualTo("Optaget, planlagt 19. november 2020");
  }

  @Test
  void aCaseThatEndedHasItsOutcomeAndKeepsEverything() {
    CaseFile before = as(MUNICIPALITY, List.of("0710"), () -> files.find(FAVRSKOV)).orElseThrow();
    cases.moveTo("2020-10-05T09:00");
    starters.submitAsCoordinator(
        starters.asMemberOf("secretariat", "journey-change"), Answers.withdrawal(FAVRSKOV.value()));

    CaseFile file = as(MUNICIPALITY, List.of("0710"), () -> files.find(FAVRSKOV)).orElseThrow();

    assertThat(file.ended()).isEqualTo("Forløb afbrudt, 5. oktober 2020");
    assertThat(file.isPlanInForce()).isFalse();
    assertThat(file.next()).isNull();
    assertThat(file.ball()).isEmpty();
    assertThat(file.tasks()).isEmpty();
    assertThat(file.waits()).isEmpty();
    assertThat(file.phases())
        .extracting(CaseFile.PhaseLine::when)
        .containsExactly(
            "17. september 2020 til 5. oktober 2020", "Ikke nået", "Ikke nået", "Ikke nået");
    assertThat(file.events()).hasSize(4).endsWith(before.events().toArray(CaseFile.Event[]::new));
    assertThat(file.events().get(0).what()).isEqualTo("Fasen Opstart er afbrudt");
    assertThat(file.events().get(1).lines())
        .contains(new CaseFile.Line("Hvilken ændring?", "Kommunen udtræder", null));
    assertThat(file.documents()).isEqualTo(before.documents());
    assertThat(file.mails())
        .extracting(CaseFile.Mail::subject)
        .containsExactly("Ny opgave: Registrér indsendt ansøgning (Kommune)");
    assertThat(file.people()).isEqualTo(before.people());
  }

  @Test
  void whoGotAMailIsNamedOnlyForThoseWhoSeeAllCases() {
    List<CaseFile.Mail> own = mails(MUNICIPALITY, List.of("0710"));
    List<CaseFile.Mail> all = mails("secretariat", ALL_TENANTS);

    assertThat(own).isNotEmpty().hasSameSizeAs(all);
    assertThat(own).extracting(CaseFile.Mail::to).noneMatch(to -> to.contains("mette"));
    assertThat(all).extracting(CaseFile.Mail::to).contains("mette");
    assertThat(own)
        .extracting(CaseFile.Mail::subject)
        .isEqualTo(all.stream().map(CaseFile.Mail::subject).toList());
  }

  @Test
  void theLeadTheDeputyAndTheCoordinatorsAreThoseToReach() {
    members.add("kirsten", "kkr-coordinator");
    try {
      submit("secretariat", "UserTask_RegisterAdmission", Answers.admitted());
      submit(MUNICIPALITY, "UserTask_AppointLead", Answers.lead());

      assertThat(as(MUNICIPALITY, List.of("0710"), () -> files.find(FAVRSKOV)))
          .hasValueSatisfying(
              file ->
                  assertThat(file.people())
                      .startsWith(
                          new CaseFile.Contact(
                              "Tovholder",
                              "Klimamedarbejderen",
                              "klima@kommune.example",
                              "omstillingen"),
                          new CaseFile.Contact(
                              "Stedfortræder", "Planlæggeren", "plan@kommune.example", null))
                      .anyMatch(contact -> "kirsten".equals(contact.name())));
    } finally {
      members.remove("kirsten");
    }
  }

  private List<CaseFile.Mail> mails(String group, List<String> tenants) {
    return as(group, tenants, () -> files.find(FAVRSKOV)).map(CaseFile::mails).orElseThrow();
  }

  private ResponseEntity<String> show(String municipality, String round) {
    return page.show("midtjylland-2020", municipality, round);
  }

  private <T> T as(String group, List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("reader", List.of(group), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV.value(), element), values);
  }
}
