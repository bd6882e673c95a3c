package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapContent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SettleRoadmap}. */
@Component
class SettleRoadmapForm implements TaskForm {

  private final CaseRecords records;
  private final RoadmapContent content;

  SettleRoadmapForm(CaseRecords records, RoadmapContent content) {
    this.records = records;
    this.content = content;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceModel.SETTLE_ROADMAP)
        .readAs(Roadmap.class)
        .unread("reply")
        .shows("adviceShown");
  }

  /** The roadmap as it was drafted, and the remarks to it. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = new LinkedHashMap<>(content.offered());
    records.last(journey, Roadmap.class).map(CaseRecords::asPrefill).ifPresent(known::putAll);
    records
        .last(journey, RoadmapAdvice.class)
        .ifPresent(advice -> known.put("adviceShown", advice.remarks()));
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    content.check(submission, refusals);
  }
}
