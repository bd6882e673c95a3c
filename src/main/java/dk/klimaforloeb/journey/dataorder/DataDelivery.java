package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** Data that were delivered, by a link. */
record DataDelivery(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String processInstanceId,
    String source,
    int dataYear,
    String version,
    String dataUrl,
    String qualityNotes) {}
