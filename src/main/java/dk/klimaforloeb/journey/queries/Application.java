package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * A municipality's application to the national partners, or that it stays out of the round; a
 * renewed one is a record of its own. The form's fields under their names.
 */
@RecordKind("application")
public record Application(
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
    Boolean hasClimateAccount) {}
