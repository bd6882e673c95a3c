package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;

/**
 * An order of data that has not ended.
 *
 * @param dataSet Danish
 * @param orderedOn its first day
 */
public record OpenOrder(CaseKey of, String dataSet, LocalDate orderedOn) {}
