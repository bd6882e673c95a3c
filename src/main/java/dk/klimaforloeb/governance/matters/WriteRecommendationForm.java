package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.agreement.Organisation.Body;
import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.BodyOffers;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.messages.DecisionSought;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_WriteRecommendation}. */
@Component
class WriteRecommendationForm implements TaskForm {

  private static final String BODY = "body";
  private static final String CAN_WAIT = "canWait";

  private final Matters matters;
  private final Bodies bodies;
  private final BodyOffers offers;
  private final CaseRecords records;
  private final MeetingWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("matters");

  WriteRecommendationForm(
      Matters matters,
      Bodies bodies,
      BodyOffers offers,
      CaseRecords records,
      MeetingWords words,
      Allocations allocations) {
    this.matters = matters;
    this.bodies = bodies;
    this.offers = offers;
    this.records = records;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringDecisionModel.WRITE_RECOMMENDATION)
        .readAs(Recommendation.class)
        .shows(Allocations.shownWith("matterShown", "competenceShown"));
  }

  /** What was asked; after a matter was sent back, what was written the last time. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Matter matter = matters.get(DecisionSought.MATTER.get(task));
    Optional<Body> competent = bodies.ofKind(SteeringDecisionModel.COMPETENT_BODY.get(task));
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.putAll(offers.offered());
    known.put("matterShown", shown(matter));
    known.put(
        "competenceShown",
        competent
            .map(body -> Shown.text(texts, "matters.competence", body.name()))
            .orElse(Shown.NOTHING));
    competent.ifPresent(body -> known.put(BODY, body.id()));
    known.put("title", matter.title());
    known.put("presentation", matter.question());
    known.put(Proposals.FIELD, Proposals.rows(matter.proposals()));
    known.put(CAN_WAIT, matter.canWait());
    records
        .lastIn(task.getProcessInstanceId(), Recommendation.class)
        .ifPresent(last -> known.putAll(CaseRecords.asPrefill(last)));
    return known;
  }

  private Shown shown(Matter matter) {
    return Shown.paragraphs(
        words.shown(matter),
        matter.outcome() == null
            ? Shown.NOTHING
            : Shown.text(
                texts, "matters.sent-back", words.decision(matter.outcome(), matter.remarks())));
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    offers.check(s, BODY, refusals);
    Proposals.check(s, refusals);
  }

  @Override
  public void passOn(Submission s) {
    SteeringDecisionModel.CAN_WAIT.set(s.task().getExecution(), s.flag(CAN_WAIT));
    matters.recommended(
        DecisionSought.MATTER.get(s.task()),
        s.text(BODY),
        s.text("title"),
        Proposals.of(s),
        s.flag(CAN_WAIT));
  }
}
