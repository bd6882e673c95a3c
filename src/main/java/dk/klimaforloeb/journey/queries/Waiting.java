package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;

/**
 * A time in which a case waited for something that is nobody's task.
 *
 * @param what Danish, for example a hearing
 * @param until null while it waits
 */
public record Waiting(CaseKey of, String what, LocalDate since, LocalDate until) {}
