package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;

/**
 * A piece of work that a roadmap foresees.
 *
 * @param what Danish
 * @param group id of the group that it will lie with
 * @param on the day that is planned
 * @param before the milestone with which it is behind
 */
public record PlannedStep(
    CaseKey of, String what, String group, LocalDate on, MilestoneKind before) {}
