package dk.klimaforloeb.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.messages.DataOrdered;
import dk.klimaforloeb.journey.queries.Roadmap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From where each due date comes, and what moves it. */
@ProcessTest
class DueDatesTest {

  private static final String KEY = Cases.key("0740", "2");
  private static final CaseKey JOURNEY = new CaseKey(KEY);
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;
  @Autowired DueDates dueDates;
  @Autowired JdbcClient jdbc;

  @Test
  void applicationAndAdmissionAreDueOnTheRoundsDays() {
    cases.requestJourney("0740", "2");
    expect("UserTask_RegisterApplication", "2021-08-26", "rundens sidste dag for ansøgning");

    forms().handIn("UserTask_RegisterApplication", Answers.applicationSent());
    expect("UserTask_RegisterAdmission", "2021-09-30", "optagelsen i runden");

    forms().handIn("UserTask_RegisterAdmission", Answers.moreWanted("Beslutningen mangler."));
    // 24 working days after 16.9.2020: the round's own day is for the first application.
    expect("UserTask_RegisterApplication", "2020-10-20", "24 arbejdsdage efter, at opgaven kom");
  }

  @Test
  void aDayThatHadPassedWhenTheTaskCameMakesNobodyLate() {
    cases.moveTo("2021-08-27T08:00");
    cases.requestJourney("0740", "2");

    expect(
        "UserTask_RegisterApplication",
        "2021-09-30",
        "24 arbejdsdage efter, at opgaven kom (rundens sidste dag for ansøgning, 26.8.2021, er"
            + " passeret)");
  }

  @Test
  void dataAreDueWhenTheyWerePromisedAndAnswersUntilTheyCountAsAccepted() {
    cases.moveTo("2021-06-07T08:00");
    engine
        .getRuntimeService()
        .createMessageCorrelation("DataOrdered")
        .withoutTenantId()
        .processInstanceBusinessKey(KEY)
        .setVariables(new DataOrdered("risk-map").payload())
        .setVariable("municipalityCode", "0740")
        .correlateStartMessage();
    cases.runJobs();
    forms()
        .handIn(
            "UserTask_AssessDataOrder", Map.of("outcome", "accepted", "deliveryOn", "2021-12-15"));
    expect("UserTask_DeliverData", "2021-12-15", "den lovede levering");

    forms().handIn("UserTask_DeliverData", Answers.of("deliver-data", "delivered"));
    expect("UserTask_ReceiveData", "2021-06-21", "derefter regnes data for godkendt");
  }

  @Test
  void theRoadmapsDaysAreThoseOfTheStepsToAPlan() {
    cases.moveTo("2021-10-01T08:00");
    roadmap("2022-03-01", "2022-12-01", "2022-05-03");
    cases.startPhase("plan-drafting", "0740", "2");
    expect("UserTask_PrepareDraft", "2022-03-01", "udkastet i jeres køreplan");

    cases.startPhase("plan-approval", "0740", "2");
    Task submit = task("UserTask_SubmitForAssessment");
    assertThat(submit.getDueDate()).isNull();
    assertThat(submit.getDescription())
        .endsWith("Planlagt 1.12.2022: indsendelsen i jeres køreplan");

    cases.moveTo("2022-03-22T08:00");
    forms().handIn("UserTask_ScreenEnvironment", Answers.of("screen-environment", "no-report"));
    expect("UserTask_PresentToBody", "2022-05-03", "mødet i jeres køreplan");
    cases.moveTo("2022-05-03T20:00");
    forms().handIn("UserTask_PresentToBody", Answers.of("present-to-body", "recommended"));
    forms().handIn("UserTask_PresentToBody", Answers.of("present-to-body", "recommended"));
    expect(
        "UserTask_RegisterHearingDecision", "2022-06-28", "høringens begyndelse i jeres køreplan");
  }

  @Test
  void theCouncilsDecisionIsDueOnTheDayOfTheRoadmap() {
    cases.moveTo("2022-05-03T20:00");
    roadmap("2022-03-01", null, "2022-05-03");
    cases.startPhase("plan-approval", "0740", "2");
    forms()
        .handIn("UserTask_ScreenEnvironment", Answers.of("screen-environment", "no-report"))
        .handIn("UserTask_PresentToBody", Answers.of("present-to-body", "recommended"))
        .handIn("UserTask_PresentToBody", Answers.of("present-to-body", "recommended"))
        .handIn(
            "UserTask_RegisterHearingDecision",
            Map.of(
                "meetingOn",
                "2022-05-03",
                "outcome",
                "without-hearing",
                "withoutHearingReason",
                "En mindre ændring."));

    expect("UserTask_RegisterAdoption", "2022-12-20", "vedtagelsen i jeres køreplan");
  }

  @Test
  void aChangedRoadmapMovesWhatHangsOnItAndNothingElse() {
    cases.moveTo("2021-10-01T08:00");
    roadmap("2022-03-01", "2022-12-01", "2022-05-03");
    cases.startPhase("plan-drafting", "0740", "2");
    cases.startPhase("plan-approval", "0740", "2");
    Date screening = task("UserTask_ScreenEnvironment").getDueDate();

    roadmap("2022-09-01", "2023-06-01", "2022-11-03");
    assertThat(dueDates.follow(JOURNEY, "kommune-0740")).isEqualTo(2);

    expect("UserTask_PrepareDraft", "2022-09-01", "udkastet i jeres køreplan");
    assertThat(task("UserTask_PrepareDraft").getDescription()).doesNotContain("1.3.2022");
    assertThat(task("UserTask_SubmitForAssessment").getDescription())
        .endsWith("Planlagt 1.6.2023: indsendelsen i jeres køreplan");
    assertThat(task("UserTask_ScreenEnvironment").getDueDate()).isEqualTo(screening);
    assertThat(history("UserTask_PrepareDraft")).containsExactly("2022-03-01", "2022-09-01");
    assertThat(dueDates.follow(JOURNEY, null)).isZero();
  }

  @Test
  void aDayThatHadPassedIsNotTakenBecauseSomethingElseChanged() {
    cases.moveTo("2022-05-02T08:00");
    roadmap("2022-03-01", null, "2022-05-03");
    cases.startPhase("plan-drafting", "0740", "2");
    Date counted = task("UserTask_PrepareDraft").getDueDate();

    assertThat(dueDates.follow(JOURNEY, null)).isZero();

    assertThat(task("UserTask_PrepareDraft").getDueDate()).isEqualTo(counted);
  }

  @Test
  void aDayThatIsNoLongerOnTheRoadmapHoldsNoLonger() {
    cases.moveTo("2021-10-01T08:00");
    roadmap("2022-03-01", "2022-12-01", "2022-05-03");
    cases.startPhase("plan-approval", "0740", "2");

    roadmap("2022-03-01", null, "2022-05-03");
    assertThat(dueDates.follow(JOURNEY, null)).isEqualTo(1);

    assertThat(task("UserTask_SubmitForAssessment").getDescription())
        .endsWith("Ingen frist: I vælger selv hvornår")
        .doesNotContain("1.12.2022");
  }

  @Test
  void quietWeeksOfAPauseAreNotMadeUpForSinceNothingIsCountedInThem() {
    cases.moveTo("2022-07-01T08:00");
    cases.startPhase("plan-approval", "0740", "2");
    // 15 working days after Friday 1.7.2022, without the weeks 28 to 30.
    expect("UserTask_ScreenEnvironment", "2022-08-12", "15 arbejdsdage efter, at opgaven kom");

    // The week before the quiet ones, and these three.
    dueDates.shift(JOURNEY, LocalDate.of(2022, 7, 4), LocalDate.of(2022, 8, 1));

    expect(
        "UserTask_ScreenEnvironment",
        "2022-08-19",
        "rykket 5 arbejdsdage, fordi forløbet var på pause");
  }

  @Test
  void aDatePutOffStaysWhenTheRoadmapChanges() {
    cases.moveTo("2021-10-01T08:00");
    roadmap("2022-03-01", null, "2022-05-03");
    cases.startPhase("plan-drafting", "0740", "2");

    dueDates.extend(task("UserTask_PrepareDraft").getId(), LocalDate.of(2022, 4, 1), "kkr");
    expect("UserTask_PrepareDraft", "2022-04-01", "forlænget");

    roadmap("2022-09-01", null, "2022-11-03");
    assertThat(dueDates.follow(JOURNEY, null)).isZero();
  }

  @Test
  void aPauseMovesWhatIsCountedAndNotWhatWasSet() {
    cases.moveTo("2021-10-01T08:00");
    roadmap("2022-03-01", null, "2022-05-03");
    cases.startPhase("plan-drafting", "0740", "2");
    cases.startPhase("plan-approval", "0740", "2");
    // 15 working days after 1.10.2021.
    expect("UserTask_ScreenEnvironment", "2021-10-22", "15 arbejdsdage efter, at opgaven kom");

    // From Monday to Friday of the week after: ten working days.
    int moved = dueDates.shift(JOURNEY, LocalDate.of(2021, 10, 4), LocalDate.of(2021, 10, 18));

    assertThat(moved).isEqualTo(1);
    expect(
        "UserTask_ScreenEnvironment",
        "2021-11-05",
        "rykket 10 arbejdsdage, fordi forløbet var på pause");
    expect("UserTask_PrepareDraft", "2022-03-01", "udkastet i jeres køreplan");
  }

  private OpenForms forms() {
    return new OpenForms(cases, engine, KEY);
  }

  private void roadmap(String draft, String assessment, String firstMeeting) {
    Map<String, Object> values = new HashMap<>();
    values.put("draftOn", draft);
    values.put("hearingOn", "2022-06-28");
    values.put("adoptionOn", "2022-12-20");
    values.put("assessmentOn", assessment);
    values.put("meetings", List.of(Map.of("body", "Fagudvalg", "date", firstMeeting)));
    forms().recorded(records, Roadmap.class, values);
  }

  private void expect(String element, String day, String basis) {
    Task task = task(element);
    LocalDate due =
        Optional.ofNullable(task.getDueDate())
            .map(date -> LocalDate.ofInstant(date.toInstant(), COPENHAGEN))
            .orElse(null);
    assertThat(due).isEqualTo(day);
    assertThat(task.getDescription()).endsWith("Frist " + DueWords.shortDay(due) + ": " + basis);
  }

  private List<String> history(String element) {
    return jdbc.sql("select due_on from task_due_date where task_id = ? order by id")
        .params(task(element).getId())
        .query(String.class)
        .list();
  }

  private Task task(String element) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(KEY)
        .taskDefinitionKey(element)
        .singleResult();
  }
}
