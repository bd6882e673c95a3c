package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the act on environmental assessment demands of each plan, and what is known of it. */
@Component
class Screenings {

  private static final String REPORT = "report";
  private static final String NOT_COVERED = "not-covered";

  /** What the agreement's file calls it. */
  private static final String SCREENING = "screening";

  private final CaseRecords records;
  private final Agreement agreement;

  Screenings(CaseRecords records, Agreement agreement) {
    this.records = records;
    this.agreement = agreement;
  }

  /** Whether a pioneer had its plan screened before the agreement. */
  boolean areDone(CaseKey journey) {
    return journey.round().filter(Agreement.PIONEER_ROUND::equals).isPresent()
        && journey
            .municipalityCode()
            .flatMap(agreement::municipality)
            .filter(municipality -> municipality.done().contains(SCREENING))
            .isPresent();
  }

  /** Whether the plan has to have an environmental report. */
  boolean demandReport(CaseKey journey) {
    return is(journey, REPORT);
  }

  /** Whether the act asks for a publication that nobody told of. */
  boolean missPublication(CaseKey journey) {
    return !areDone(journey) && !is(journey, NOT_COVERED) && publishedOn(journey).isEmpty();
  }

  /** Whether the act asks for a report and nobody told where it lies. */
  boolean missReport(CaseKey journey) {
    return demandReport(journey)
        && told(journey, EnvironmentScreening::reportUrl, HearingDecision::reportUrl).isEmpty();
  }

  /** When the decision was published, with the screening or later with the proposal. */
  Optional<LocalDate> publishedOn(CaseKey journey) {
    return told(journey, EnvironmentScreening::publishedOn, HearingDecision::screeningPublishedOn);
  }

  private boolean is(CaseKey journey, String outcome) {
    return records
        .last(journey, EnvironmentScreening.class)
        .filter(screening -> screening.outcome().equals(outcome))
        .isPresent();
  }

  private <T> Optional<T> told(
      CaseKey journey,
      Function<EnvironmentScreening, T> withScreening,
      Function<HearingDecision, T> withProposal) {
    return records
        .last(journey, EnvironmentScreening.class)
        .map(withScreening)
        .or(
            () ->
                records.all(journey, HearingDecision.class).stream()
                    .map(Recorded::what)
                    .map(withProposal)
                    .filter(Objects::nonNull)
                    .findFirst());
  }
}
