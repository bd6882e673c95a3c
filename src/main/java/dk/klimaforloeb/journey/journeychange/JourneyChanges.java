package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.deadlines.DueDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.journey.actions.CaseTelling;
import dk.klimaforloeb.journey.actions.CaseTelling.News;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Lets journeys rest and go on, puts off dates of single tasks, and tells of it. */
@Component
class JourneyChanges {

  private final CaseRecords records;
  private final CasePauses pauses;
  private final JourneyChangeProcess process;
  private final DueDates dueDates;
  private final CaseTelling telling;
  private final Clock clock;
  private final Texts texts = new Texts("journeychange");

  JourneyChanges(
      CaseRecords records,
      CasePauses pauses,
      JourneyChangeProcess process,
      DueDates dueDates,
      CaseTelling telling,
      Clock clock) {
    this.records = records;
    this.pauses = pauses;
    this.process = process;
    this.dueDates = dueDates;
    this.telling = telling;
    this.clock = clock;
  }

  /** The case's clocks stand still; nobody is reminded. One that rests already goes on resting. */
  void pause(DelegateExecution execution) {
    Recorded<ChosenChange> change = change(execution);
    CaseKey journey = new CaseKey(change.what().journey());
    if (!pauses.isPaused(journey)) {
      pauses.begin(
          journey, execution.getProcessInstanceId(), change.what().pausedUntil(), change.person());
      process.journeyPaused(journey);
    }
  }

  /**
   * The case's clocks go on, and what was counted in working days is moved by those of the pause.
   *
   * @return whether it still rested
   */
  boolean resume(DelegateExecution execution) {
    Recorded<ChosenChange> change = change(execution);
    CaseKey journey = new CaseKey(change.what().journey());
    Optional<LocalDate> pausedOn =
        pauses
            .pausedOn(journey)
            .filter(
                since ->
                    isEarly(change) || pauses.isBegunBy(journey, execution.getProcessInstanceId()));
    pausedOn.ifPresent(
        since -> {
          pauses.end(journey, isEarly(change) ? change.person() : null);
          process.journeyResumed(journey);
          dueDates.shift(journey, since, LocalDate.now(clock));
        });
    return pausedOn.isPresent() && process.isRunning(journey);
  }

  /** A task that was done meanwhile needs no other date. */
  void extend(DelegateExecution execution) {
    Recorded<ChosenChange> change = change(execution);
    ChosenChange to = change.what();
    if (process.openTask(to.openTask()).isPresent()) {
      dueDates.extend(to.openTask(), to.extendedTo(), change.person());
    }
  }

  void tellOfPause(DelegateExecution execution) {
    ChosenChange what = change(execution).what();
    tell(execution, "journeychange.news.paused", DanishDates.day(what.pausedUntil()));
  }

  void tellOfResumption(DelegateExecution execution) {
    tell(execution, "journeychange.news.resumed", DanishDates.day(LocalDate.now(clock)));
  }

  void tellOfExtension(DelegateExecution execution) {
    ChosenChange what = change(execution).what();
    process
        .openTask(what.openTask())
        .ifPresent(
            task ->
                tell(
                    execution,
                    "journeychange.news.extended",
                    task.getName(),
                    DanishDates.day(what.extendedTo())));
  }

  private void tell(DelegateExecution execution, String what, Object... shown) {
    Recorded<ChosenChange> change = change(execution);
    boolean isOver = what.endsWith("resumed") && !isEarly(change);
    telling.tellAll(
        new CaseKey(change.header().caseKey()),
        new News(
            texts.get(what),
            isOver ? Optional.empty() : Optional.ofNullable(change.person()),
            List.of(texts.get(what + ".line", shown)),
            isOver ? Optional.empty() : Optional.ofNullable(change.what().reason())));
  }

  private static boolean isEarly(Recorded<ChosenChange> change) {
    return change.what().kind().equals(JourneyChangeModel.RESUME);
  }

  private Recorded<ChosenChange> change(DelegateExecution execution) {
    return records.latestIn(execution.getProcessInstanceId(), ChosenChange.class).orElseThrow();
  }
}
