package dk.klimaforloeb.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.deadlines.DueDates;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens in a case without anybody handing it in stands in its timeline too. */
@ProcessTest
class CaseTimelineTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final String MUNICIPALITY = "municipality-0710";
  private static final String SECRETARIAT = "secretariat";

  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired DueDates dueDates;
  @Autowired Members members;
  @Autowired Starters starters;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;

  @BeforeEach
  void favrskovHasApplied() {
    members.add("mette", MUNICIPALITY);
    members.add("ida", SECRETARIAT);
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    cases.moveTo("2020-09-17T09:05");
    cases.submit(
        MUNICIPALITY, FAVRSKOV.value(), "UserTask_RegisterApplication", Answers.applicationSent());
    cases.moveTo("2020-09-17T10:00");
  }

  @AfterEach
  void nobodyIsLeft() {
    identity.clearAuthentication();
    members.remove("mette", "ida");
  }

  @Test
  void aMovedDateIsToldOnceWithTheDayThatHeldBefore() {
    cases.submit(SECRETARIAT, FAVRSKOV.value(), "UserTask_RegisterAdmission", Answers.admitted());
    cases.moveTo("2020-09-25T09:00");
    dueDates.shift(FAVRSKOV, LocalDate.of(2020, 9, 21), LocalDate.of(2020, 9, 25));
    dueDates.shift(FAVRSKOV, LocalDate.of(2020, 9, 25), LocalDate.of(2020, 9, 25));
    // That is told by the form with which somebody puts it off.
    dueDates.extend(cases.task(FAVRSKOV.value()).getId(), LocalDate.of(2020, 11, 9), "ida");

    assertThat(seenBy(MUNICIPALITY))
        .filteredOn(event -> event.what().contains("frist"))
        .containsExactly(
            new CaseFile.Event(
                "25. september 2020 kl. 09.00",
                "2020-09-25",
                "En frist er flyttet",
                null,
                List.of(
                    new CaseFile.Line(
                        "Udpeg tovholder",
                        "Frist 7.10.2020: rykket 4 arbejdsdage, fordi forløbet var på pause"
                            + " (før: 1.10.2020)",
                        null))));
  }

  @Test
  void whoseActItWasIsForThoseWhoSeePeople() {
    starters.submitAsCoordinator(
        starters.asMemberOf(SECRETARIAT, "journey-change"), Answers.of("choose-change", "pause"));

    assertThat(paused(SECRETARIAT).by()).isNotBlank();
    assertThat(paused(MUNICIPALITY).by()).isNull();
    assertThat(paused(MUNICIPALITY).moment()).isEqualTo("17. september 2020");
  }

  private CaseFile.Event paused(String group) {
    return seenBy(group).stream()
        .filter(event -> event.what().contains("pause til og med"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoHadATaskIsToldToItsOwnGroupAndToThoseWhoSeePeople() {
    String admission = cases.task(FAVRSKOV.value()).getId();
    tasks.setAssignee(admission, "ida");
    identity.deleteMembership("ida", SECRETARIAT);

    assertThat(seenBy(SECRETARIAT).get(0).what())
        .isEqualTo(
            "Opgaven \"Registrér optagelse\" er lagt tilbage til gruppen, fordi ida ikke længere"
                + " er med i den");
    assertThat(seenBy(MUNICIPALITY).get(0).what())
        .isEqualTo("Opgaven \"Registrér optagelse\" er lagt tilbage til gruppen");
    assertThat(as("municipality-0727", "0727")).isEmpty();
  }

  @Test
  void phasesBeginAndEndInTheOrderInWhichTheyDid() {
    cases.submit(SECRETARIAT, FAVRSKOV.value(), "UserTask_RegisterAdmission", Answers.admitted());
    cases.moveTo("2020-09-18T09:00");
    cases.submit(
        MUNICIPALITY,
        FAVRSKOV.value(),
        "UserTask_AppointLead",
        Answers.of("appoint-lead", "appointed"));
    cases.moveTo("2020-10-01T09:00");
    cases.submit(
        "kkr-coordinator",
        FAVRSKOV.value(),
        "UserTask_HoldKickoff",
        Answers.of("hold-kickoff", "held"));
    cases.runJobs();

    assertThat(seenBy(MUNICIPALITY))
        .extracting(CaseFile.Event::what)
        .startsWith(
            "Fasen Vejledning er begyndt", "Fasen Opstart er afsluttet", "Hold opstartsmøde")
        .endsWith("Registrér indsendt ansøgning", "Fasen Opstart er begyndt");
    assertThat(seenBy(MUNICIPALITY))
        .isSortedAccordingTo((one, other) -> other.day().compareTo(one.day()));
  }

  private List<CaseFile.Event> seenBy(String group) {
    return as(group, "0710").get(0).events();
  }

  private List<CaseFile> as(String group, String tenant) {
    return cases.as("mette", group, tenant, () -> files.find(FAVRSKOV).stream().toList());
  }
}
