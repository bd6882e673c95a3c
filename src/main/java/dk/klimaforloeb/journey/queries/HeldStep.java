package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.List;

/**
 * A task for which a case waited, as long as it lay with the same groups: who had the ball.
 *
 * @param phase key of the phase's process
 * @param name Danish
 * @param groups ids of the groups that it lay with, in order; empty where history does not say
 * @param since the day on which it came to them
 * @param until the day on which it left them; null while they have it
 * @param due the task's last day; null without one
 * @param isDone whether they did it, rather than that it went on or was called off
 */
public record HeldStep(
    CaseKey of,
    String phase,
    String name,
    List<String> groups,
    LocalDate since,
    LocalDate until,
    LocalDate due,
    boolean isDone) {}
