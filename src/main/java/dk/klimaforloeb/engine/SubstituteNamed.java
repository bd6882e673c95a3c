package dk.klimaforloeb.engine;

import java.time.LocalDate;

/**
 * Somebody will cover for somebody else; published in the transaction that notes it.
 *
 * @param absent user id of who will be away
 * @param substitute user id of who covers
 * @param firstDay the first day of the cover
 * @param lastDay the last day of the cover
 */
public record SubstituteNamed(
    String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {}
