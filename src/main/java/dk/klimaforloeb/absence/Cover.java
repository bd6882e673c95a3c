package dk.klimaforloeb.absence;

import java.time.LocalDate;

/**
 * That somebody covers for somebody else.
 *
 * @param absent user id of who is away
 * @param substitute user id of who covers
 * @param firstDay the first day of the cover
 * @param lastDay the last day of the cover
 */
record Cover(long id, String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {}
