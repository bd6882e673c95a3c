package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * What is changed in which journey, and why; the form's fields under their names.
 *
 * @param openTask the engine's id of the task whose date is put off
 */
@RecordKind("journey-change")
record ChosenChange(
    String kind,
    String journey,
    LocalDate pausedUntil,
    String openTask,
    LocalDate extendedTo,
    String reason) {}
