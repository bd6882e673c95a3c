package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** The municipality's answer to a question about its order. */
record OrderClarification(
    @Id Long id, @Embedded.Empty CaseEntry entry, String processInstanceId, String answer) {}
