package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** C40's answer. */
record C40Approval(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String outcome,
    LocalDate decidedOn,
    String remarks,
    int changesBefore) {}
