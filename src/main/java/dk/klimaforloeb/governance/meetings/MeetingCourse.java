package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.cases.CaseRecords;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** How the meeting went whose decisions a process registers; the process that called it knows. */
@Component
class MeetingCourse {

  private final HistoryService historyService;
  private final CaseRecords records;

  MeetingCourse(HistoryService historyService, CaseRecords records) {
    this.historyService = historyService;
    this.records = records;
  }

  /**
   * Whether decisions were taken.
   *
   * @param decisions the engine's id of the process that registers them
   */
  boolean tookDecisions(String decisions) {
    HistoricProcessInstance own =
        historyService
            .createHistoricProcessInstanceQuery()
            .processInstanceId(decisions)
            .singleResult();
    return records
        .lastIn(own.getSuperProcessInstanceId(), RecordedMeeting.class)
        .map(RecordedMeeting::decided)
        .orElse(true);
  }
}
