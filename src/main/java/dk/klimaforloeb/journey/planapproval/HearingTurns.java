package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.Recorded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Tells when hearings began, on the day that the council set, and when they were over. */
@Component
class HearingTurns implements CaseHappenings {

  private final CaseRecords records;
  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final Clock clock;
  private final Texts texts = new Texts("planapproval");

  HearingTurns(
      CaseRecords records,
      HistoryService historyService,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.records = records;
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    return withoutPerson.call(
        () -> {
          List<HistoricProcessInstance> instances =
              historyService
                  .createHistoricProcessInstanceQuery()
                  .processInstanceBusinessKey(key.value())
                  .processDefinitionKey(PlanApprovalModel.KEY)
                  .list();
          List<Happening> turns = new ArrayList<>();
          instances.forEach(instance -> addEnds(instance, turns));
          if (!instances.isEmpty()) {
            addBeginnings(key, lastDay(instances), turns);
          }
          turns.sort(Comparator.comparing(Happening::at));
          return turns;
        });
  }

  private void addEnds(HistoricProcessInstance instance, List<Happening> turns) {
    historyService
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .activityId(PlanApprovalModel.HEARING_ENDED)
        .finished()
        .list()
        .stream()
        .filter(event -> !event.isCanceled())
        .map(HistoricActivityInstance::getEndTime)
        .forEach(
            ended ->
                turns.add(
                    Happening.withDay(
                        LocalDate.ofInstant(ended.toInstant(), clock.getZone()),
                        clock.getZone(),
                        texts.get("planapproval.turn.hearing-ended"))));
  }

  private void addBeginnings(CaseKey key, LocalDate last, List<Happening> turns) {
    records.all(key, HearingDecision.class).stream()
        .map(Recorded::what)
        .filter(decided -> decided.hearingStart() != null && decided.hearingEnd() != null)
        .filter(decided -> !decided.hearingStart().isAfter(last))
        .forEach(
            decided ->
                turns.add(
                    Happening.withDay(
                        decided.hearingStart(),
                        clock.getZone(),
                        texts.get(
                            "planapproval.turn.hearing-begun",
                            DanishDates.day(decided.hearingEnd())))));
  }

  /** Today, or the day on which all of it ended. */
  private LocalDate lastDay(List<HistoricProcessInstance> instances) {
    return instances.stream().anyMatch(instance -> instance.getEndTime() == null)
        ? LocalDate.now(clock)
        : instances.stream()
            .map(
                instance -> LocalDate.ofInstant(instance.getEndTime().toInstant(), clock.getZone()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }
}
