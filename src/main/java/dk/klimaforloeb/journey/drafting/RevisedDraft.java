package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A draft after remarks.
 *
 * @param reply what was followed, what not and why
 * @param again whether the knowledge partner is to see it once more
 */
record RevisedDraft(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String version,
    String draftUrl,
    String reply,
    boolean again) {}
