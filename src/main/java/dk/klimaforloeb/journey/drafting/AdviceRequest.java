package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A municipality's wish for advice while it writes its draft. */
record AdviceRequest(
    @Id Long id, @Embedded.Empty CaseEntry entry, List<AdviceRequestTopic> topics) {}
