package dk.klimaforloeb.governance.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.governance.Steering;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SteeringOverviewTest {

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired Steering steering;
  @Autowired SteeringOverview overview;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-16T10:00");
  }

  @ParameterizedTest
  @CsvSource({
    "kkr-coordinator, true",
    "secretariat, true",
    "regional-data-team, true",
    "administrative-steering-group, true",
    "political-steering-group, false",
    "knowledge-partner, false",
    "municipality-0710, false"
  })
  void itIsForThoseWhoMayReadTheProcesses(String group, boolean isOpen) {
    assertThat(cases.as("somebody", group, "programme", overview::isOpen)).isEqualTo(isOpen);
  }

  @Test
  void aMeetingSaysWhatItLacks() {
    steering.beginCalendar("2020-09-16T10:00");
    assertThat(administrative().meetings())
        .singleElement()
        .satisfies(
            meeting -> {
              assertThat(meeting.time()).isNull();
              assertThat(meeting.lacks()).containsExactly("Dagen er ikke fastlagt.");
            });

    steering.submit(steering.tasks("UserTask_SetMeeting").get(0), Answers.of("set-meeting", "set"));
    SteeringGroup.Upcoming set = administrative().meetings().get(0);
    assertThat(set.place()).isEqualTo("Regionshuset i Viborg");
    assertThat(set.lacks())
        .containsExactly(
            "Dagsordenen er ikke lavet; punkter skal v\u00e6re inde senest"
                + " torsdag den 19. november 2020.");
  }

  @Test
  void whatWasDecidedIsToldUntilItIsCarriedOut() {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance raised = starters.asMemberOf("secretariat", "steering-decision");
    starters.submitAsMemberOf(
        "secretariat", raised, Answers.of("raise-matter", "raised"), cases::runJobs);
    steering.recommend("written");
    assertThat(administrative().waiting()).containsExactly("Ans\u00e6ttelse af en medarbejder");
    steering.meet("approved");

    SteeringGroup after = administrative();
    assertThat(after.waiting()).isEmpty();
    assertThat(after.toDo())
        .containsExactly(
            new SteeringGroup.ToDo(
                "Ans\u00e6ttelse af en medarbejder",
                "Administrativ styregruppe, 1. m\u00f8de",
                "Projektsekretariatet",
                "15. januar 2021",
                false));
    cases.moveTo("2021-01-16T08:00");
    assertThat(administrative().toDo()).extracting(SteeringGroup.ToDo::overdue).contains(true);
    steering.submit("UserTask_CarryOutDecision", Answers.of("carry-out-decision", "done"));
    assertThat(administrative().toDo()).isEmpty();
  }

  @Test
  void whoSitsInAGroupIsTold() {
    steering.beginCalendar("2020-09-16T10:00");
    assertThat(administrative().members()).isEmpty();
    assertThat(administrative().seats()).isEqualTo(7);
    steering.appoint("administrative", "2020-09-16");

    List<SteeringGroup.Member> members = administrative().members();
    assertThat(members).hasSize(8);
    assertThat(members.get(0))
        .isEqualTo(
            new SteeringGroup.Member(
                "Medlem \u00c9t",
                "Direkt\u00f8r",
                "Favrskov",
                "Kommunerne: Direkt\u00f8r eller fagchef",
                false,
                "16. september 2020"));
    assertThat(members.get(5).home()).isEqualTo("Region Midtjylland");
    assertThat(members.get(7).substitute()).isTrue();
  }

  private SteeringGroup administrative() {
    return overview.all().stream()
        .filter(group -> group.id().equals("administrative"))
        .findFirst()
        .orElseThrow();
  }
}
