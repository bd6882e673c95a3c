package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.MilestoneDays;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.time.LocalDate;
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
  public Map<MilestoneKind, LocalDate> days(CaseKey journey) {
    return records
        .last(journey, Admission.class)
        .filter(admission -> admission.decidedOn() != null)
        .map(admission -> Map.of(MilestoneKind.ADMITTED, admission.decidedOn()))
        .orElse(Map.of());
  }
}
