package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.Application;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The dates that the national partners set for a round: to apply, and to be admitted. */
@Component
class RoundDates implements StepDates {

  private final Agreement agreement;
  private final CaseRecords records;
  private final Texts texts = new Texts("onboarding");

  RoundDates(Agreement agreement, CaseRecords records) {
    this.agreement = agreement;
    this.records = records;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(OnboardingModel.REGISTER_APPLICATION, OnboardingModel.REGISTER_ADMISSION);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return step.caseKey().flatMap(journey -> of(step.task(), journey));
  }

  private Optional<SetDate> of(String task, CaseKey journey) {
    if (task.equals(OnboardingModel.REGISTER_ADMISSION)) {
      return dates(journey)
          .flatMap(
              round -> round.admittedTo(code(journey)).map(day -> set(day, "admission", round)));
    }
    // The partners asked for more: the round's own day is for the first application.
    return records.last(journey, Application.class).isPresent()
        ? Optional.empty()
        : dates(journey)
            .flatMap(round -> round.applyBy(code(journey)).map(day -> set(day, "apply-by", round)));
  }

  private SetDate set(LocalDate day, String what, Agreement.Round round) {
    return SetDate.due(day, texts.get("onboarding.due." + what));
  }

  private Optional<Agreement.Round> dates(CaseKey journey) {
    return journey.round().flatMap(agreement::round);
  }

  private static String code(CaseKey journey) {
    return journey.municipalityCode().orElseThrow();
  }
}
