package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What a steering group is asked to decide for the network, and what it answered. */
@Component
public class Decisions {

  private final SteeringMatters matters;
  private final Texts texts = new Texts("network");

  Decisions(SteeringMatters matters) {
    this.matters = matters;
  }

  /** Asks. */
  public void seek(DelegateExecution execution, Sought sought) {
    matters.seek(execution, sought);
  }

  /** What was rejected last in an instance, as who has to answer it reads it. */
  public Shown last(String processInstanceId) {
    return answer(processInstanceId)
        .filter(answer -> answer.outcome() == Outcome.REJECTED)
        .map(
            answer ->
                Shown.text(
                    texts,
                    "network.rejected",
                    answer.meeting(),
                    DanishDates.day(answer.decidedOn()),
                    answer.remarks() == null ? texts.get("network.no-remarks") : answer.remarks()))
        .orElse(Shown.NOTHING);
  }

  /** With what remark it was approved last in an instance; nothing without one. */
  public Shown remark(String processInstanceId) {
    return answer(processInstanceId)
        .filter(answer -> answer.outcome() != Outcome.REJECTED && answer.remarks() != null)
        .map(answer -> Shown.text(texts, "network.remark", answer.meeting(), answer.remarks()))
        .orElse(Shown.NOTHING);
  }

  private Optional<SteeringMatters.Answer> answer(String processInstanceId) {
    return matters.answer(processInstanceId);
  }
}
