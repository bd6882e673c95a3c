package dk.klimaforloeb.funding.messages;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Where processes of others ask for money, and hear what became of it. */
public interface FundingDesk {

  /**
   * Asks. To be called in a step that begins its own transaction ({@code asyncBefore}), where
   * nobody is logged in.
   *
   * @return the request's number
   */
  long ask(DelegateExecution asking, Wish wish);

  /** What became of a request; empty while nobody has decided. */
  Optional<Boolean> isGranted(long request);
}
