package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What the municipality says of a delivery.
 *
 * @param byItself whether it counts as accepted because nobody answered in time
 */
record DataReceipt(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String processInstanceId,
    String outcome,
    String remarks,
    boolean byItself) {}
