package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import dk.klimaforloeb.journey.queries.RoadmapContent;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the form of a changed and that of a proposed roadmap have in common. */
abstract class RoadmapWishForm implements TaskForm {

  private static final String CHANGE = "change";

  private final String key;
  private final RoadmapDates roadmaps;
  private final RoadmapContent content;

  RoadmapWishForm(String key, RoadmapDates roadmaps, RoadmapContent content) {
    this.key = key;
    this.roadmaps = roadmaps;
    this.content = content;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(key).readAs(RoadmapChange.class).unread("kind");
  }

  /** The roadmap that holds; a journey that began later has none yet. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(content.offered());
    known.put("kind", CHANGE);
    roadmaps.latest(CaseKey.of(task)).map(CaseRecords::asPrefill).ifPresent(known::putAll);
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    content.check(submission, refusals);
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", CHANGE));
  }
}
