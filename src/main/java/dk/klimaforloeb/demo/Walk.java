package dk.klimaforloeb.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a move of the clock did.
 *
 * @param now the programme's time afterwards
 * @param ran what ran, in that order
 * @param failed what was tried and failed; the engine tries again as the process says
 * @param stopped true when so many jobs had run that the walk was ended before its goal
 */
record Walk(
    OffsetDateTime now,
    List<Step> ran,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Failure> failed,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stopped) {

  /**
   * A job.
   *
   * @param due Copenhagen time, null when it was to run at once
   * @param process key of its definition
   * @param element id in the BPMN
   * @param businessKey of its instance, may be null
   */
  record Step(LocalDateTime due, String process, String element, String businessKey) {}

  /** A job that failed, and how. */
  record Failure(
      LocalDateTime due, String process, String element, String businessKey, String error) {

    static Failure of(Step step, String error) {
      return new Failure(step.due(), step.process(), step.element(), step.businessKey(), error);
    }
  }
}
