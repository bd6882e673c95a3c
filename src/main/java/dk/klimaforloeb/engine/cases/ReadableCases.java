package dk.klimaforloeb.engine.cases;

import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Which cases whoever asks may read: the engine's grants and tenants decide. */
@Component
public class ReadableCases {

  private final HistoryService historyService;

  ReadableCases(HistoryService historyService) {
    this.historyService = historyService;
  }

  /**
   * Whether there is something in the case that the person may read.
   *
   * @param businessKey of any case, running or ended
   */
  public boolean isReadable(String businessKey) {
    return historyService
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey)
            .count()
        > 0;
  }
}
