package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.RoughDate;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the agreement's file knows of the round that a journey is in; nothing for a pioneer. */
@Component
public class RoundFacts {

  private final Agreement agreement;
  private final Texts texts = new Texts("journey");

  RoundFacts(Agreement agreement) {
    this.agreement = agreement;
  }

  /** On which days municipalities are admitted, in words. */
  public Shown admission(CaseKey journey) {
    Optional<LocalDate> from = round(journey).flatMap(round -> round.admittedFrom(code(journey)));
    Optional<LocalDate> to = round(journey).flatMap(round -> round.admittedTo(code(journey)));
    if (from.isEmpty() || to.isEmpty()) {
      return Shown.NOTHING;
    }
    return from.equals(to)
        ? Shown.text(texts, "journey.round.admission.day", DanishDates.day(from.get()))
        : Shown.text(
            texts,
            "journey.round.admission.days",
            DanishDates.day(from.get()),
            DanishDates.day(to.get()));
  }

  /** When the national start conference is held, in words. */
  public Shown startConference(CaseKey journey) {
    return round(journey)
        .flatMap(round -> round.dates().startConferenceOn())
        .map(day -> Shown.text(texts, "journey.round.conference", DanishDates.day(day)))
        .orElse(Shown.NOTHING);
  }

  /** Until when the round is planned to last, in words. */
  public Shown plannedEnd(CaseKey journey) {
    return round(journey)
        .flatMap(
            round ->
                round
                    .endsIn(code(journey))
                    .map(RoughDate::inDanish)
                    .map(end -> Shown.text(texts, "journey.round.end", round.name(), end)))
        .orElse(Shown.NOTHING);
  }

  private Optional<Agreement.Round> round(CaseKey journey) {
    return journey.round().flatMap(agreement::round);
  }

  private static String code(CaseKey journey) {
    return journey.municipalityCode().orElseThrow();
  }
}
