package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What the municipality says to a proposed roadmap; the form's fields under their names. */
@RecordKind("roadmap-proposal-answer")
record ProposalAnswer(String outcome, String remarks) {}
