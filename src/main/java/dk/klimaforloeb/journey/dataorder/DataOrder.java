package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** An order of data; a journey has several, told apart by their process instances. */
record DataOrder(
    @Id Long id, @Embedded.Empty CaseEntry entry, String processInstanceId, String dataSet) {}
