package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.MilestoneDays;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The day on which the national partners admitted the municipality, as it was registered. */
@Component
class AdmissionDay implements MilestoneDays {

  private final CaseRecords records;

  AdmissionDay(CaseRecords records) {
    this.records = records;
  }

  @Override
  public Map<MilestoneKind, String> events() {
    return Map.of(MilestoneKind.ADMITTED, OnboardingModel.MUNICIPALITY_ADMITTED);
  }

  @Override
  public Map<CaseKey, Map<MilestoneKind, LocalDate>> days(Collection<CaseKey> journeys) {
    Map<CaseKey, Map<MilestoneKind, LocalDate>> days = new HashMap<>();
    records
        .last(journeys, Admission.class)
        .forEach(
            (journey, admission) -> {
              if (admission.decidedOn() != null) {
                days.put(journey, Map.of(MilestoneKind.ADMITTED, admission.decidedOn()));
              }
            });
    return days;
  }
}
