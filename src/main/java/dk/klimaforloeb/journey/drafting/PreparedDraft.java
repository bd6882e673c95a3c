package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A draft that the municipality reported finished, with what it answered about it.
 *
 * @param proceedReason why it wants to go on although something is missing; null when it does not
 */
record PreparedDraft(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String version,
    String draftUrl,
    String accountMethod,
    boolean agricultureCovered,
    boolean pathwayWithShortfall,
    boolean actionsHaveEffect,
    boolean targetsResourced,
    String proceedReason) {}
