package dk.klimaforloeb.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dk.klimaforloeb.demo.ProgrammeClockRunner.ClockBehindException;
import dk.klimaforloeb.engine.clock.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgrammeClockRunnerTest {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final TemporalUnitWithinOffset SOON =
      new TemporalUnitWithinOffset(20, ChronoUnit.SECONDS);

  private final DemoDatabase database = new DemoDatabase();
  private final ClockPosition position = new ClockPosition(database.jdbc());
  private final Journal journal = new Journal();
  private MovableClock clock;
  private ProcessEngine engine;
  private ProgrammeClockRunner runner;

  @BeforeEach
  void engine() {
    assertThat(TimeZone.getDefault().toZoneId()).isEqualTo(COPENHAGEN);
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setDataSource(database.dataSource());
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(Map.of("journal", journal));
    engine = configuration.buildProcessEngine();
    deploy();
    begin("2020-09-16T08:00");
    runner = runner();
  }

  @AfterEach
  void close() throws InterruptedException {
    runner.destroy();
    engine.close();
    database.close();
    ClockUtil.reset();
  }

  @Test
  void eachJobRunsInOrderWithTheClockAtItsOwnDueDate() {
    appointment("last", "2020-11-19T09:00");
    appointment("first", "2020-09-17T00:00");
    appointment("beyond", "2020-11-19T09:01");
    engine.getRuntimeService().startProcessInstanceByKey("errand", "errand/1");

    Walk walk = runner.moveTo(LocalDateTime.parse("2020-11-19T09:00"));

    assertThat(walk.ran())
        .extracting(Walk.Step::due, Walk.Step::process, Walk.Step::element, Walk.Step::businessKey)
        .containsExactly(
            tuple(null, "errand", "ServiceTask_Errand", "errand/1"),
            tuple(at("2020-09-17T00:00"), "appointment", "Event_Appointment", "first"),
            tuple(at("2020-11-19T09:00"), "appointment", "Event_Appointment", "last"));
    assertThat(walk.failed()).isEmpty();
    assertThat(walk.stopped()).isFalse();
    assertThat(journal.times).hasSize(3);
    assertThat(journal.times.get(0)).isCloseTo(instant("2020-09-16T08:00"), SOON);
    assertThat(journal.times.get(1)).isCloseTo(instant("2020-09-17T00:00"), SOON);
    assertThat(journal.times.get(2)).isCloseTo(instant("2020-11-19T09:00"), SOON);
    assertThat(walk.now().toInstant()).isCloseTo(instant("2020-11-19T09:00"), SOON);
    assertThat(engine.getManagementService().createJobQuery().count()).isEqualTo(1);
  }

  @Test
  void thePositionIsStoredBeforeEachStep() {
    appointment("first", "2020-09-17T00:00");
    appointment("second", "2020-10-01T00:00");

    runner.moveTo(LocalDateTime.parse("2020-12-01T00:00"));

    assertThat(journal.storedOffsets).hasSize(2);
    assertThat(journal.storedOffsets).isEqualTo(journal.clockOffsets);
    assertThat(position.stored()).contains(clock.offset());
  }

  @Test
  void aRestartGoesOnFromWhereTheClockWas() {
    runner.moveTo(LocalDateTime.parse("2021-06-01T00:00"));
    Instant before = clock.instant();

    DemoProperties properties =
        new DemoProperties(new DemoProperties.ClockStart(at("2020-09-16T08:00")), null);
    MovableClock afterwards = new DemoClockConfiguration().programmeClock(position, properties);

    assertThat(afterwards.instant()).isAfterOrEqualTo(before).isCloseTo(before, SOON);
  }

  @Test
  void anEmptyDatabaseStartsAtTheSetTime() {
    database.jdbc().sql("delete from programme_clock").update();

    DemoProperties properties =
        new DemoProperties(new DemoProperties.ClockStart(at("2020-09-16T08:00")), null);
    MovableClock first = new DemoClockConfiguration().programmeClock(position, properties);

    assertThat(first.instant()).isCloseTo(instant("2020-09-16T08:00"), SOON);
    assertThat(position.stored()).contains(first.offset());
  }

  @Test
  void aFailingJobIsReportedAndStopsNothing() {
    journal.failing = "first";
    appointment("first", "2020-09-17T00:00");
    appointment("second", "2020-09-18T00:00");

    Walk walk = runner.moveTo(LocalDateTime.parse("2020-09-19T00:00"));

    assertThat(walk.ran()).extracting(Walk.Step::businessKey).containsExactly("second");
    assertThat(walk.failed())
        .hasSize(3)
        .allSatisfy(
            failure -> {
              assertThat(failure.businessKey()).isEqualTo("first");
              assertThat(failure.element()).isEqualTo("Event_Appointment");
              assertThat(failure.error()).contains("out of order");
            });
    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isEqualTo(1);
    assertThat(runner.drain().failed()).as("no retries left").isEmpty();
  }

  @Test
  void aSuspendedJobIsNotRun() {
    appointment("first", "2020-09-17T00:00");
    engine.getManagementService().suspendJobByProcessDefinitionKey("appointment");

    Walk walk = runner.moveTo(LocalDateTime.parse("2020-09-18T00:00"));

    assertThat(walk.ran()).isEmpty();
    assertThat(journal.times).isEmpty();
  }

  @Test
  void theClockNeverGoesBack() {
    runner.moveTo(LocalDateTime.parse("2020-09-20T08:00"));

    assertThatThrownBy(() -> runner.moveTo(LocalDateTime.parse("2020-09-20T07:59")))
        .isInstanceOf(ClockBehindException.class);
    assertThat(clock.instant()).isCloseTo(instant("2020-09-20T08:00"), SOON);
  }

  @Test
  void thePresentMinuteOnlyDrains() {
    engine.getRuntimeService().startProcessInstanceByKey("errand");
    LocalDateTime minute = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);

    Walk walk = runner.moveTo(minute);

    assertThat(walk.ran()).extracting(Walk.Step::process).containsExactly("errand");
    assertThat(clock.instant()).isCloseTo(instant("2020-09-16T08:00"), SOON);
  }

  @Test
  void betweenWalksDueJobsRunByThemselves() {
    runner.start();
    engine.getRuntimeService().startProcessInstanceByKey("errand");

    await().atMost(Duration.ofSeconds(10)).until(() -> journal.times.size() == 1);
  }

  /** From 02:00 to 03:00 the clocks of 25 October 2020 went twice. */
  @Test
  void aRepeatedTimerKeepsItsPaceThroughTheHourThatTheNightHasTwice() {
    runner.moveTo(LocalDateTime.parse("2020-10-25T01:45"));
    engine.getRuntimeService().startProcessInstanceByKey("reminder", "night");

    Walk walk = runner.moveTo(LocalDateTime.parse("2020-10-25T04:00"));

    Instant due = instant("2020-10-25T01:45");
    assertThat(walk.stopped()).isFalse();
    assertThat(journal.times).hasSize(13);
    for (Instant time : journal.times) {
      due = due.plus(Duration.ofMinutes(15));
      assertThat(time).isCloseTo(due, new TemporalUnitWithinOffset(30, ChronoUnit.SECONDS));
    }
  }

  @Test
  void inTheHourThatTheNightHasTwiceTheTimeStillToComeIsMeant() {
    runner.moveTo(LocalDateTime.parse("2020-10-25T02:40"));
    assertThat(runner.now().toString()).startsWith("2020-10-25T02:40").endsWith("+02:00");

    runner.moveTo(LocalDateTime.parse("2020-10-25T02:10"));

    assertThat(runner.now().toString()).startsWith("2020-10-25T02:10").endsWith("+01:00");
  }

  @Test
  void aTimeThatANightSkipsIsTheHourAfter() {
    runner.moveTo(LocalDateTime.parse("2021-03-28T02:30"));

    assertThat(runner.now().toString()).startsWith("2021-03-28T03:30").endsWith("+02:00");
  }

  private void begin(String time) {
    position.store(Duration.ofMillis(Duration.between(Instant.now(), instant(time)).toMillis()));
    clock = new MovableClock(position.stored().orElseThrow());
    clock.governEngine();
  }

  private ProgrammeClockRunner runner() {
    return new ProgrammeClockRunner(
        clock, position, engine.getManagementService(), engine.getRuntimeService());
  }

  private void deploy() {
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "errand.bpmn",
            Bpmn.createExecutableProcess("errand")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("ServiceTask_Errand")
                .camundaAsyncBefore()
                .camundaExpression("${journal.note(execution)}")
                .endEvent()
                .done())
        .addModelInstance(
            "appointment.bpmn",
            Bpmn.createExecutableProcess("appointment")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent("Event_Appointment")
                .timerWithDate("${at}")
                .serviceTask()
                .camundaExpression("${journal.note(execution)}")
                .endEvent()
                .done())
        .addModelInstance(
            "reminder.bpmn",
            Bpmn.createExecutableProcess("reminder")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("UserTask_Wait")
                .boundaryEvent("Event_Reminder")
                .cancelActivity(false)
                .timerWithCycle("R/PT15M")
                .serviceTask()
                .camundaExpression("${journal.note(execution)}")
                .endEvent()
                .moveToActivity("UserTask_Wait")
                .endEvent()
                .done())
        .deploy();
  }

  private void appointment(String businessKey, String time) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            "appointment", businessKey, Map.of("at", Date.from(instant(time))));
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }

  private static Instant instant(String time) {
    return at(time).atZone(COPENHAGEN).toInstant();
  }

  /** What the processes saw; public, since expressions call it. */
  public final class Journal {

    private final List<Instant> times = new ArrayList<>();
    private final List<Duration> storedOffsets = new ArrayList<>();
    private final List<Duration> clockOffsets = new ArrayList<>();
    private String failing;

    public void note(DelegateExecution execution) {
      if (failing != null && failing.equals(execution.getProcessBusinessKey())) {
        throw new IllegalStateException("out of order");
      }
      times.add(ClockUtil.getCurrentTime().toInstant());
      storedOffsets.add(position.stored().orElseThrow());
      clockOffsets.add(clock.offset());
    }
  }
}
