package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.network.events.Participation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who lacks what, and what became of it, in words. */
@Component
class LearningWords {

  private final Agreement agreement;
  private final Capf capf;
  private final Participation participation;
  private final Texts texts = new Texts("network");

  LearningWords(Agreement agreement, Capf capf, Participation participation) {
    this.agreement = agreement;
    this.capf = capf;
    this.participation = participation;
  }

  /** Sections that somebody lacks, as a form shows them. */
  Shown gaps(Map<String, List<String>> bySection) {
    List<Shown> points =
        bySection.entrySet().stream()
            .filter(section -> !section.getValue().isEmpty())
            .map(
                section ->
                    Shown.text(
                        texts,
                        "network.gap",
                        capf.title(section.getKey()),
                        String.valueOf(section.getValue().size()),
                        names(section.getValue())))
            .toList();
    return points.isEmpty() ? Shown.text(texts, "network.no-gaps") : Shown.points(points);
  }

  /** Sections as a form offers them, those that most lack first. */
  List<Map<String, String>> offered(Map<String, List<String>> bySection) {
    return bySection.entrySet().stream()
        .map(
            section ->
                Map.of(
                    "value",
                    section.getKey(),
                    "label",
                    texts.get(
                        "network.section",
                        capf.title(section.getKey()),
                        section.getValue().size())))
        .toList();
  }

  /** Who lacked the section when the theme was chosen, and who lacks it now. */
  Shown effect(LearningTheme theme, List<String> now, Long event) {
    Set<String> tookPart = event == null ? Set.of() : participation.municipalities(event);
    List<String> helped = theme.lacking().stream().filter(code -> !now.contains(code)).toList();
    List<String> helpedThere = helped.stream().filter(tookPart::contains).toList();
    return Shown.text(
        texts,
        "network.effect",
        capf.title(theme.section()),
        String.valueOf(theme.lacking().size()),
        names(theme.lacking()),
        String.valueOf(now.size()),
        names(now),
        String.valueOf(helped.size()),
        String.valueOf(helpedThere.size()));
  }

  private String names(Collection<String> codes) {
    return codes.isEmpty()
        ? texts.get("network.nobody")
        : codes.stream()
            .map(
                code -> agreement.municipality(code).map(Agreement.Municipality::name).orElse(code))
            .collect(Collectors.joining(", "));
  }
}
