package dk.klimaforloeb.monitoring.faults;

import java.util.List;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * A step at which work has stopped for one kind of cause.
 *
 * @param process key; empty for what belongs to no process
 * @param activity id of the step; empty for the same
 * @param definition id of the version in which the first stopped; null for the same
 * @param incidents the oldest first, at least one
 */
record Stop(
    String process, String activity, StopCause cause, String definition, List<Incident> incidents) {

  private static final String SEPARATOR = "/";

  /** What forms send to name it. */
  String kind() {
    return String.join(SEPARATOR, process, activity, cause.code());
  }

  /** The jobs that the program has given up. */
  List<String> jobs() {
    return incidents.stream()
        .filter(it -> Incident.FAILED_JOB_HANDLER_TYPE.equals(it.getIncidentType()))
        .map(Incident::getConfiguration)
        .toList();
  }
}
