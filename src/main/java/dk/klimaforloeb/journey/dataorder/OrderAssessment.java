package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** Whether data can be delivered, and when, or what has to be asked first. */
record OrderAssessment(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String processInstanceId,
    String outcome,
    LocalDate deliveryOn,
    String remarks) {}
