package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** What a task is called that was put off; it may have ended since. */
@Component
class ChosenTaskNames implements OfferedNames {

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;

  ChosenTaskNames(HistoryService historyService, WithoutPerson withoutPerson) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  @Override
  public String offer() {
    return "openTasks";
  }

  @Override
  public String name(String value) {
    return Optional.ofNullable(
            withoutPerson.call(
                () ->
                    historyService.createHistoricTaskInstanceQuery().taskId(value).singleResult()))
        .map(HistoricTaskInstance::getName)
        .orElse(value);
  }
}
