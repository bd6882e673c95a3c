package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.governance.report.ReportContent.Line;
import dk.klimaforloeb.governance.report.ReportContent.Planned;
import dk.klimaforloeb.journey.queries.CaseToday;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.Phase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lines of the report: how each municipality stands, and what people say of it. */
@Component
class ReportLines {

  private final Agreement agreement;
  private final JourneyNames names;
  private final Texts texts = new Texts("report");

  ReportLines(Agreement agreement, JourneyNames names) {
    this.agreement = agreement;
    this.names = names;
  }

  /**
   * @param typed what people wrote, by the municipalities' codes
   * @return in Danish order of the names
   */
  List<Line> of(List<CaseToday> cases, Map<String, TypedLine> typed) {
    return cases.stream()
        .map(
            at ->
                line(at, typed.getOrDefault(at.municipality(), TypedLine.none(at.municipality()))))
        .sorted(Comparator.comparing(Line::municipality, DanishOrder.COMPARATOR))
        .toList();
  }

  /** Whether there is such a municipality. */
  boolean has(String code) {
    return agreement.municipality(code).isPresent();
  }

  private Line line(CaseToday at, TypedLine typed) {
    String computed = at.standing().colour().code();
    boolean isOverridden = typed.colour() != null;
    String colour = isOverridden ? typed.colour() : computed;
    Optional<Milestone> next = at.next();
    return new Line(
        at.municipality(),
        name(at.municipality()),
        round(at),
        phase(at),
        next.map(Milestone::name).orElse(null),
        next.map(Milestone::planned).orElse(null),
        colour,
        colourText(colour),
        isOverridden ? typed.colourReason() : at.standing().reason(),
        isOverridden
            ? texts.get("report.computed", colourText(computed), at.standing().reason())
            : null,
        typed.comment(),
        typed.ownComment(),
        at.toCome().stream()
            .filter(step -> step.planned() != null)
            .map(step -> new Planned(step.name(), step.planned()))
            .toList(),
        List.of());
  }

  /** The municipality's name; the code itself where there is none. */
  String name(String code) {
    return agreement.municipality(code).map(Agreement.Municipality::name).orElse(code);
  }

  private String round(CaseToday at) {
    return at.of() != null
        ? names.round(at.of())
        : agreement.municipality(at.municipality()).stream()
            .flatMap(municipality -> municipality.rounds().stream())
            .flatMap(id -> agreement.round(id).stream())
            .map(Agreement.Round::name)
            .findFirst()
            .orElse("");
  }

  private String phase(CaseToday at) {
    if (at.course() == null) {
      return texts.get("report.phase.not-begun");
    }
    return at.course().ended() != null
        ? at.course().outcome()
        : at.phase().map(Phase::name).orElseGet(() -> texts.get("report.phase.between"));
  }

  private String colourText(String colour) {
    return texts.get("report.colour." + colour);
  }
}
