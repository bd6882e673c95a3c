package dk.klimaforloeb.journey.approval;

import java.time.LocalDate;

/**
 * When a municipality's own roadmap expects the council's decisions.
 *
 * @param hearingOn when the hearing begins
 * @param adoptionOn when the plan is adopted
 */
record RoadmapDates(LocalDate hearingOn, LocalDate adoptionOn) {}
