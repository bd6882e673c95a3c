package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A municipality's application to the national partners, or that it stays out of the round. */
record Application(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String outcome,
    LocalDate councilDecisionOn,
    LocalDate commitmentLetterOn,
    String signatories,
    LocalDate sentOn,
    String applicationUrl,
    String contactName,
    String contactEmail,
    String contactPhone,
    String caseNumber,
    String earlierClimateWork,
    Boolean hasClimateAccount,
    String remarks) {}
