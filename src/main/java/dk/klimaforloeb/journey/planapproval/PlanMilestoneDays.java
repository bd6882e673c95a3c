package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.MilestoneDays;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The days of hearing, adoption, publication and approval, as they were registered. */
@Component
class PlanMilestoneDays implements MilestoneDays {

  private final CaseRecords records;

  PlanMilestoneDays(CaseRecords records) {
    this.records = records;
  }

  @Override
  public Map<MilestoneKind, String> events() {
    return Map.of(
        MilestoneKind.HEARING, PlanApprovalModel.IN_HEARING,
        MilestoneKind.ADOPTED, PlanApprovalModel.PLAN_ADOPTED,
        MilestoneKind.PUBLISHED, PlanApprovalModel.PLAN_PUBLISHED,
        MilestoneKind.APPROVED, PlanApprovalModel.PLAN_APPROVED);
  }

  @Override
  public Map<MilestoneKind, LocalDate> days(CaseKey journey) {
    Map<MilestoneKind, LocalDate> days = new EnumMap<>(MilestoneKind.class);
    records.all(journey, HearingDecision.class).stream()
        .map(decision -> decision.what().hearingStart())
        .forEach(day -> put(days, MilestoneKind.HEARING, day));
    records
        .last(journey, Adoption.class)
        .ifPresent(adoption -> put(days, MilestoneKind.ADOPTED, adoption.decidedOn()));
    records
        .last(journey, PlanPublication.class)
        .ifPresent(published -> put(days, MilestoneKind.PUBLISHED, published.publishedOn()));
    records
        .last(journey, C40Approval.class)
        .ifPresent(approval -> put(days, MilestoneKind.APPROVED, approval.decidedOn()));
    return days;
  }

  private static void put(Map<MilestoneKind, LocalDate> days, MilestoneKind kind, LocalDate day) {
    if (day != null) {
      days.put(kind, day);
    }
  }
}
