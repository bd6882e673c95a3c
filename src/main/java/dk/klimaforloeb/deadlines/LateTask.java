package dk.klimaforloeb.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An open task whose due date is near or has passed.
 *
 * @param id the engine's
 * @param process key of its process
 * @param tenant whose it is
 * @param caseKey business key of its case, if it is in one
 * @param due its due date
 * @param arrived the day on which it came
 */
record LateTask(
    String id,
    String process,
    String tenant,
    Optional<String> caseKey,
    LocalDate due,
    LocalDate arrived) {}
