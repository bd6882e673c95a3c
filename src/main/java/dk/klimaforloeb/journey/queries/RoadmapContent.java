package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of a roadmap have in common. */
@Component
public class RoadmapContent {

  private final Offers offers;
  private final Texts texts = new Texts("journey");

  RoadmapContent(Offers offers) {
    this.offers = offers;
  }

  /** The choices of the forms. */
  public Map<String, Object> offered() {
    return Map.of("fieldsOffered", offers.fieldsOfWork());
  }

  /** The dates have to follow each other. */
  public void check(Submission s, Refusals refusals) {
    if (!offers.haveFieldsOfWork(s.choices("fieldsOfWork"))) {
      refusals.add("fieldsOfWork", texts.get("journey.not-offered"));
    }
    LocalDate hearing = s.date("hearingOn");
    if (hearing == null) {
      return;
    }
    LocalDate draft = s.date("draftOn");
    if (draft != null && !hearing.isAfter(draft)) {
      refusals.add("hearingOn", texts.get("journey.roadmap.hearing-before-draft"));
    }
    LocalDate adoption = s.date("adoptionOn");
    if (adoption != null && !adoption.isAfter(hearing)) {
      refusals.add("adoptionOn", texts.get("journey.roadmap.adoption-before-hearing"));
    }
  }

  /** In words, for those who only read it. */
  public Shown shown(Roadmap roadmap) {
    List<Shown> lines = new ArrayList<>();
    lines.add(line("journey.roadmap.draft", roadmap.draftOn()));
    lines.add(line("journey.roadmap.hearing", roadmap.hearingOn()));
    lines.add(line("journey.roadmap.adoption", roadmap.adoptionOn()));
    if (roadmap.assessmentOn() != null) {
      lines.add(line("journey.roadmap.assessment", roadmap.assessmentOn()));
    }
    for (Roadmap.Meeting meeting : roadmap.meetings()) {
      lines.add(
          Shown.text(
              texts, "journey.roadmap.meeting", meeting.body(), DanishDates.day(meeting.date())));
    }
    String fields =
        roadmap.fieldsOfWork().stream()
            .map(offers::fieldOfWork)
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .collect(Collectors.joining(", "));
    lines.add(Shown.text(texts, "journey.roadmap.fields", fields));
    return Shown.lines(lines);
  }

  private Shown line(String key, LocalDate day) {
    return Shown.text(texts, key, DanishDates.day(day));
  }
}
