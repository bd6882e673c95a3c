package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields that the forms of a roadmap have in common. */
@Component
class RoadmapFields {

  private final Texts texts = new Texts("guidance");

  /** The dates have to follow each other. */
  void check(Submission s, Refusals refusals) {
    LocalDate hearing = s.date("hearingOn");
    if (hearing == null) {
      return;
    }
    LocalDate draft = s.date("draftOn");
    if (draft != null && !hearing.isAfter(draft)) {
      refusals.add("hearingOn", texts.get("guidance.roadmap.hearing-before-draft"));
    }
    LocalDate adoption = s.date("adoptionOn");
    if (adoption != null && !adoption.isAfter(hearing)) {
      refusals.add("adoptionOn", texts.get("guidance.roadmap.adoption-before-hearing"));
    }
  }

  Roadmap roadmap(Submission s) {
    return new Roadmap(
        null,
        CaseEntry.of(s),
        s.date("draftOn"),
        s.date("hearingOn"),
        s.date("adoptionOn"),
        s.date("assessmentOn"),
        s.rows("meetings").stream()
            .map(
                row ->
                    new RoadmapMeeting(
                        s.tenant(), (String) row.get("body"), (LocalDate) row.get("date")))
            .toList(),
        s.choices("fieldsOfWork").stream()
            .map(field -> new RoadmapField(s.tenant(), field))
            .toList(),
        s.text("reply"));
  }

  /** The values with which a form begins. */
  Map<String, Object> filledIn(Roadmap roadmap) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("draftOn", roadmap.draftOn().toString());
    values.put("hearingOn", roadmap.hearingOn().toString());
    values.put("adoptionOn", roadmap.adoptionOn().toString());
    if (roadmap.assessmentOn() != null) {
      values.put("assessmentOn", roadmap.assessmentOn().toString());
    }
    values.put(
        "meetings",
        roadmap.meetings().stream()
            .map(meeting -> Map.of("body", meeting.body(), "date", meeting.meetingOn().toString()))
            .toList());
    values.put("fieldsOfWork", roadmap.fields().stream().map(RoadmapField::fieldOfWork).toList());
    return values;
  }

  /** In words, for those who only read it. */
  Shown shown(Roadmap roadmap) {
    List<Shown> lines = new ArrayList<>();
    lines.add(line("guidance.roadmap.draft", roadmap.draftOn()));
    lines.add(line("guidance.roadmap.hearing", roadmap.hearingOn()));
    lines.add(line("guidance.roadmap.adoption", roadmap.adoptionOn()));
    if (roadmap.assessmentOn() != null) {
      lines.add(line("guidance.roadmap.assessment", roadmap.assessmentOn()));
    }
    for (RoadmapMeeting meeting : roadmap.meetings()) {
      lines.add(
          Shown.text(
              texts,
              "guidance.roadmap.meeting",
              meeting.body(),
              DanishDates.day(meeting.meetingOn())));
    }
    String fields =
        roadmap.fields().stream()
            .map(field -> texts.get("guidance.field." + field.fieldOfWork()))
            .collect(Collectors.joining(", "));
    lines.add(Shown.text(texts, "guidance.roadmap.fields", fields));
    return Shown.lines(lines);
  }

  private Shown line(String key, LocalDate day) {
    return Shown.text(texts, key, DanishDates.day(day));
  }
}
