package dk.klimaforloeb.journey.queries;

import java.util.Optional;

/**
 * What a case waits for at an event, where the capability that brings it about knows more of it.
 */
public interface EventWords {

  /** Id of the event's element. */
  String event();

  /**
   * In Danish, as the end of a sentence.
   *
   * @param processInstanceId of the process that waits
   * @return empty where the event's own name says it all
   */
  Optional<String> of(String processInstanceId);
}
