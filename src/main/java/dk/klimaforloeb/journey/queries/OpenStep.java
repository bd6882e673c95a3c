package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.List;

/**
 * A task that somebody has to do in a case.
 *
 * @param taskId the engine's id
 * @param name Danish
 * @param groups ids of the groups that it lies with
 * @param assignee user id of who has taken it; null while nobody has
 * @param since the day on which it came
 * @param due its last day; null without one
 * @param leadsOn whether the case waits for it; else it lies beside the case
 */
public record OpenStep(
    CaseKey of,
    String taskId,
    String name,
    List<String> groups,
    String assignee,
    LocalDate since,
    LocalDate due,
    boolean leadsOn) {}
