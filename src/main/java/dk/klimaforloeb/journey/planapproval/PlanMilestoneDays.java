package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.MilestoneDays;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
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
  public Map<CaseKey, Map<MilestoneKind, LocalDate>> days(Collection<CaseKey> journeys) {
    Map<CaseKey, Map<MilestoneKind, LocalDate>> days = new HashMap<>();
    records
        .all(journeys, HearingDecision.class)
        .forEach(
            (journey, decisions) ->
                decisions.forEach(
                    decision ->
                        put(days, journey, MilestoneKind.HEARING, decision.hearingStart())));
    records
        .last(journeys, Adoption.class)
        .forEach((journey, last) -> put(days, journey, MilestoneKind.ADOPTED, last.decidedOn()));
    records
        .last(journeys, PlanPublication.class)
        .forEach(
            (journey, last) -> put(days, journey, MilestoneKind.PUBLISHED, last.publishedOn()));
    records
        .last(journeys, C40Approval.class)
        .forEach((journey, last) -> put(days, journey, MilestoneKind.APPROVED, last.decidedOn()));
    return days;
  }

  private static void put(
      Map<CaseKey, Map<MilestoneKind, LocalDate>> days,
      CaseKey journey,
      MilestoneKind kind,
      LocalDate day) {
    if (day != null) {
      days.computeIfAbsent(journey, key -> new EnumMap<>(MilestoneKind.class)).put(kind, day);
    }
  }
}
