package dk.klimaforloeb.network.events;

import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.test.util.ReflectionTestUtils;

/** A steering group that answers at once, for tests of who asks. */
public final class SteeringAnswers implements SteeringMatters {

  private static final String FIELD = "matters";

  private final Decisions replaced;
  private final Object real;
  private final List<Sought> asked = new ArrayList<>();
  private Answer answer;

  private SteeringAnswers(Decisions replaced) {
    this.replaced = replaced;
    this.real = ReflectionTestUtils.getField(replaced, FIELD);
  }

  /** Takes the steering groups' place, until {@link #leave}. */
  public static SteeringAnswers insteadOf(Decisions decisions) {
    SteeringAnswers answers = new SteeringAnswers(decisions);
    ReflectionTestUtils.setField(decisions, FIELD, answers);
    return answers;
  }

  /** Gives it back. */
  public void leave() {
    ReflectionTestUtils.setField(replaced, FIELD, real);
  }

  @Override
  public long seek(DelegateExecution asking, Sought sought) {
    asked.add(sought);
    return asked.size();
  }

  @Override
  public Optional<Answer> answer(String processInstanceId) {
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<String> whereabouts(String processInstanceId) {
    return Optional.empty();
  }

  /** What it was asked. */
  public List<Sought> asked() {
    return asked;
  }

  /** Decides what an instance waits for. */
  public void decide(RuntimeService runtime, String instance, Outcome outcome, String remarks) {
    answer =
        new Answer(asked.size(), outcome, remarks, LocalDate.of(2021, 3, 1), "mødet den 1. marts");
    runtime
        .createMessageCorrelation("DecisionTaken")
        .processInstanceId(instance)
        .setVariable("decisionOutcome", outcome.value())
        .correlate();
  }
}
