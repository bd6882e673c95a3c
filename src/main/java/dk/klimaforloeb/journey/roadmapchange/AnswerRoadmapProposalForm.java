package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.RoadmapContent;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AnswerRoadmapProposal}. */
@Component
class AnswerRoadmapProposalForm implements TaskForm {

  private final CaseRecords records;
  private final RoadmapDates roadmaps;
  private final RoadmapContent content;
  private final People people;
  private final Texts texts = new Texts("roadmapchange");

  AnswerRoadmapProposalForm(
      CaseRecords records, RoadmapDates roadmaps, RoadmapContent content, People people) {
    this.records = records;
    this.roadmaps = roadmaps;
    this.content = content;
    this.people = people;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(RoadmapChangeModel.ANSWER_ROADMAP_PROPOSAL)
        .readAs(ProposalAnswer.class)
        .shows("proposer", "proposalShown", "reasonShown", "roadmapShown");
  }

  /** What is proposed, by whom and why, beside what holds. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    records
        .latestIn(task.getProcessInstanceId(), RoadmapChange.class)
        .ifPresent(proposal -> show(proposal, known));
    known.put(
        "roadmapShown",
        roadmaps
            .latest(CaseKey.of(task))
            .map(content::shown)
            .orElseGet(() -> Shown.text(texts, "roadmapchange.none")));
    return known;
  }

  private void show(Recorded<RoadmapChange> proposal, Map<String, Object> known) {
    known.put("proposer", people.name(proposal.person()));
    known.put("proposalShown", content.shown(proposal.what().roadmap()));
    known.put("reasonShown", proposal.what().reason());
  }

  @Override
  public void passOn(Submission s) {
    RoadmapChangeModel.PROPOSAL_ACCEPTED.set(s.task().getExecution(), s.is("outcome", "accepted"));
  }
}
