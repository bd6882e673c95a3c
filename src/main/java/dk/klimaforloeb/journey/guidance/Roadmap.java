package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A municipality's own plan of its way: as drafted, or as settled with a reply to remarks. */
record Roadmap(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    LocalDate draftOn,
    LocalDate hearingOn,
    LocalDate adoptionOn,
    LocalDate assessmentOn,
    List<RoadmapMeeting> meetings,
    List<RoadmapField> fields,
    String reply) {}
