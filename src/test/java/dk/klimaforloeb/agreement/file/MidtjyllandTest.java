package dk.klimaforloeb.agreement.file;

import static dk.klimaforloeb.agreement.Evidence.Certainty.FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Evidence;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.identity.Roles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agreement that the program comes with says what the paper says. */
class MidtjyllandTest {

  private static final AgreementFile FILE = Files.read(Files.MIDTJYLLAND);
  private static final Agreement AGREEMENT = FILE.agreement();
  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision DIVISION = decision(Agreement.Decisions.TASK_DIVISION);
  private static final DmnDecision DEADLINES = decision(Agreement.Decisions.PHASE_DEADLINES);

  @Test
  void theClausesAreThere() {
    assertThat(AGREEMENT.clauses())
        .extracting(Agreement.Clause::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 48).mapToObj(number -> "SA-" + number).toList());
    assertThat(AGREEMENT.clause("SA-35").orElseThrow())
        .isEqualTo(
            new Agreement.Clause(
                "SA-35",
                "Finansiering",
                "Samarbejdsaftalen, afsnittet Finansiering",
                "klimakoordinatoren står bl.a. for den direkte klimafaglige sparring og 1:1"
                    + " vejledning af kommunerne.",
                Optional.empty(),
                Optional.empty(),
                List.of("sparring", "1:1 vejledning")));
  }

  @Test
  void theDatesRuleNotTheThreeYears() {
    assertThat(AGREEMENT.term())
        .isEqualTo(new Agreement.Term(LocalDate.of(2020, 9, 16), LocalDate.of(2023, 6, 30), true));
  }

  @ParameterizedTest
  @CsvSource({
    "0615, Horsens, 1",
    "0657, Herning, 1",
    "0661, Holstebro, 2",
    "0665, Lemvig, P",
    "0671, Struer, 1",
    "0706, Syddjurs, 1 2",
    "0707, Norddjurs, 2",
    "0710, Favrskov, 1",
    "0727, Odder, 1",
    "0730, Randers, P",
    "0740, Silkeborg, 2",
    "0741, Samsø, P",
    "0746, Skanderborg, 2",
    "0751, Aarhus, P",
    "0756, Ikast-Brande, 2",
    "0760, Ringkøbing-Skjern, 1",
    "0766, Hedensted, 1",
    "0779, Skive, 1",
    "0791, Viborg, 1"
  })
  void eachMunicipalityIsInItsRounds(String code, String name, String rounds) {
    Agreement.Municipality municipality = AGREEMENT.municipality(code).orElseThrow();
    assertThat(municipality.name()).isEqualTo(name);
    assertThat(municipality.rounds()).containsExactly(rounds.split(" ", -1));
    assertThat(municipality.pioneer()).isEqualTo(rounds.equals("P"));
    assertThat(AGREEMENT.municipalities()).hasSize(19);
  }

  @ParameterizedTest
  @CsvSource({
    "0730, plan-approval",
    "0741, plan-approval",
    "0751, plan-drafting",
    "0665, plan-drafting"
  })
  void thePioneersEnterWhereWeAssume(String code, String phase) {
    assertThat(AGREEMENT.municipality(code).orElseThrow().entryPhase()).contains(phase);
    assertThat(AGREEMENT.evidenceOf("municipalities[" + code + "].entryPhase"))
        .map(Evidence::certainty)
        .contains(Evidence.Certainty.ASSUMED);
    assertThat(AGREEMENT.evidenceOf("municipalities[" + code + "].pioneer"))
        .map(Evidence::certainty)
        .contains(FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groups",
        "basis",
        "decisions",
        "municipalities[0710].code",
        "municipalities[0710].rounds",
        "partners[kl].role",
        "partners[realdania].role",
        "partners[concito].role"
      })
  void whatTheAgreementDoesNotSayIsNotShownAsFoundInIt(String path) {
    assertThat(AGREEMENT.evidenceOf(path))
        .map(Evidence::certainty)
        .hasValueSatisfying(certainty -> assertThat(certainty).isNotEqualTo(FOUND));
  }

  @Test
  void everyClauseIsShownUnderTheAgreementsOwnHeadingAndNeverByANumber() {
    assertThat(AGREEMENT.clauses())
        .allSatisfy(
            clause -> {
              assertThat(clause.label()).startsWith("Samarbejdsaftalen, ");
              assertThat(clause.label() + clause.summary() + clause.note().orElse(""))
                  .doesNotContain("SA-", "pkt.");
              assertThat(clause.summary()).endsWith(".");
            });
    assertThat(AGREEMENT.clauses())
        .extracting(Agreement.Clause::heading)
        .contains(
            "Organisering af samarbejdet: Regional administrativ styregruppe",
            "Samspil med \"Klimaalliancen\"");
  }

  @Test
  void theRoundsOpenOnTheirDays() {
    Agreement.Round first = AGREEMENT.round("1").orElseThrow();
    Agreement.Round second = AGREEMENT.round("2").orElseThrow();
    assertThat(first.opensOn("0710")).contains(LocalDate.of(2020, 9, 17));
    assertThat(first.dates().applyBy()).contains(LocalDate.of(2020, 10, 21));
    assertThat(first.dates().admittedFrom()).contains(LocalDate.of(2020, 11, 19));
    assertThat(first.dates().startConferenceOn()).contains(LocalDate.of(2020, 11, 26));
    assertThat(second.opensOn("0706")).contains(LocalDate.of(2021, 6, 1));
    assertThat(second.dates().startConferenceOn()).isEmpty();
    assertThat(AGREEMENT.evidenceOf("rounds[2].opensOn"))
        .contains(new Evidence("Husket", Evidence.Certainty.RECALLED));
    assertThat(AGREEMENT.evidenceOf("rounds[2].applyBy")).map(Evidence::certainty).contains(FOUND);
  }

  @Test
  void theRolesHaveTheRegionsNames() {
    assertThat(AGREEMENT.groups().keySet()).containsExactlyElementsOf(Roles.PROGRAMME_ROLES);
    assertThat(AGREEMENT.groups().values())
        .containsExactly(
            "KKR's klimakoordinator",
            "Regionens datateam",
            "Regionens klimakoordinator",
            "Projektsekretariatet",
            "Administrativ styregruppe",
            "Politisk styregruppe",
            "Pilotkommuner",
            "Videnspartner (CONCITO og C40)");
  }

  @Test
  void theSteeringGroupsAreComposedAsAgreed() {
    Organisation.Body political = AGREEMENT.organisation().body("political").orElseThrow();
    assertThat(political.rhythm())
        .contains(new Organisation.Rhythm(Optional.of(4), Optional.empty(), false));
    Organisation.Body administrative =
        AGREEMENT.organisation().body("administrative").orElseThrow();
    assertThat(administrative.seats())
        .extracting(seat -> seat.organisation() + " " + seat.count().orElseThrow())
        .containsExactly("municipalities 5", "region 2");
    assertThat(administrative.seats().get(0).distinct()).isTrue();
    assertThat(administrative.rhythm()).isEmpty();
    assertThat(administrative.chairs()).isEmpty();
  }

  @Test
  void realdaniasMoneyIsNoLocalBudgetLine() {
    assertThat(AGREEMENT.undertakings().funding())
        .filteredOn(line -> line.local().orElseThrow())
        .extracting(line -> line.amount().flatMap(Undertakings.Amount::dkk).orElseThrow())
        .containsExactly(3_000_000L, 3_000_000L);
    Undertakings.Funding realdania = AGREEMENT.undertakings().funding().get(2);
    assertThat(realdania.from()).isEqualTo("realdania");
    assertThat(realdania.local()).contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "kickoff-meeting, kkr-coordinator, kkr, SA-35",
    "self-assessment-review, kkr-coordinator, kkr, SA-35",
    "guidance-session, kkr-coordinator, kkr, SA-35",
    "roadmap-advice, kkr-coordinator, kkr, SA-35",
    "draft-advice, kkr-coordinator, kkr, SA-35",
    "municipal-workshop, kkr-coordinator, kkr, SA-34",
    "data-order, regional-data-team, region, SA-45",
    "analysis, regional-data-team, region, SA-45",
    "joint-event, regional-coordinator, region, SA-36",
    "peer-learning, regional-coordinator, region, SA-36",
    "facilitation, regional-coordinator, region, SA-36",
    "material, regional-coordinator, region, SA-36",
    "steering-group-service, secretariat, 'kkr, region', SA-17",
    "anything-else, secretariat, 'kkr, region', SA-47"
  })
  void tasksLieWhereTheAgreementLaysThem(
      String taskType, String group, String parties, String clause) {
    Map<String, Object> row =
        DMN.evaluateDecisionTable(
                DIVISION, Variables.putValue("taskType", taskType).putValue("topic", null))
            .getSingleResult()
            .getEntryMap();
    assertThat(row)
        .containsEntry("candidateGroup", group)
        .containsEntry("party", parties)
        .containsEntry("clause", clause);
    assertThat((String) row.get("reason")).matches("[A-ZÆØÅ].{40,}\\.");
    assertThat(AGREEMENT.partiesOf(parties)).hasSize(parties.split(",", -1).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close-programme",
        "register-application",
        "register-admission",
        "appoint-lead",
        "hold-kickoff",
        "complete-self-assessment",
        "review-self-assessment",
        "draft-roadmap",
        "advise-roadmap",
        "settle-roadmap",
        "arrange-session",
        "record-session",
        "assess-data-order",
        "clarify-data-order",
        "deliver-data",
        "receive-data",
        "prepare-draft",
        "advise-draft",
        "comment-draft",
        "revise-draft",
        "screen-environment",
        "present-to-body",
        "register-hearing-decision",
        "write-consultation-report",
        "register-adoption",
        "revise-proposal",
        "publish-plan",
        "submit-for-assessment",
        "review-plan",
        "revise-plan",
        "register-c40-approval",
        "confirm-assessment",
        "choose-change",
        "follow-up-deadline",
        "resolve-deadline",
        "confirm-bodies",
        "extend-hearing",
        "register-access-request",
        "answer-access-request",
        "choose-journey",
        "request-guidance",
        "request-data",
        "register-joint-delivery",
        "change-roadmap",
        "propose-roadmap",
        "answer-roadmap-proposal",
        "change-contacts",
        "choose-record",
        "correct-record",
        "register-contact",
        "propose-joint-event",
        "prepare-event-proposal",
        "plan-event",
        "follow-event",
        "record-event",
        "choose-theme",
        "see-effect",
        "propose-working-group",
        "draft-mandate",
        "deliver-report",
        "a-task-of-later"
      })
  void everyTaskHasADeadline(String task) {
    Map<String, Object> row =
        DMN.evaluateDecisionTable(DEADLINES, Variables.putValue("task", task))
            .getSingleResult()
            .getEntryMap();
    assertThat((Integer) row.get("workingDays"))
        .isBetween(task.equals("submit-for-assessment") ? 0 : 1, 60);
    assertThat(row).containsEntry("basis", "design decision");
    assertThat(FILE.decisions().get(Agreement.Decisions.PHASE_DEADLINES).contains('"' + task + '"'))
        .isEqualTo(!task.equals("a-task-of-later"));
  }

  @Test
  void theSchemaKnowsTheRolesOfTheProgram() throws IOException {
    var schema = new ObjectMapper().readTree(Files.text("agreement.schema.json"));
    Set<String> roles = new HashSet<>();
    schema.at("/properties/groups/properties").fieldNames().forEachRemaining(roles::add);
    assertThat(roles).containsExactlyInAnyOrderElementsOf(Roles.PROGRAMME_ROLES);
  }

  private static DmnDecision decision(String key) {
    return DMN.parseDecision(
        key, new ByteArrayInputStream(FILE.decisions().get(key).getBytes(StandardCharsets.UTF_8)));
  }
}
