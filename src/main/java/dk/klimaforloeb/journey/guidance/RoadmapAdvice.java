package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What a coordinator thinks of a roadmap; the form's fields under their names. */
@RecordKind("roadmap-advice")
record RoadmapAdvice(String remarks) {}
