package dk.klimaforloeb.governance.messages;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What steering groups are asked to decide, as the processes that ask see it. */
public interface SteeringMatters {

  /**
   * Asks; the process that does is told by {@link DecisionTaken}. To be called in a step that
   * begins its own transaction ({@code asyncBefore}), where nobody is logged in.
   *
   * @return the matter's number
   */
  long seek(DelegateExecution asking, Sought sought);

  /** What became of the matter that the process asked for last; empty while it is not decided. */
  Optional<Answer> answer(String processInstanceId);

  /** In Danish, where the matter is that the process waits for, for example which meeting. */
  Optional<String> whereabouts(String processInstanceId);

  /**
   * A decision.
   *
   * @param remarks as typed; null without
   * @param meeting Danish, where it was taken
   */
  record Answer(
      long matter, Outcome outcome, String remarks, LocalDate decidedOn, String meeting) {}
}
