package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.SubmittedPlans;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows which plans were submitted by what was recorded of it. */
@Component
class PlansForAssessment implements SubmittedPlans {

  private final CaseRecords records;

  PlansForAssessment(CaseRecords records) {
    this.records = records;
  }

  @Override
  public Set<CaseKey> among(Collection<CaseKey> journeys) {
    return records.last(journeys, PlanForAssessment.class).keySet();
  }
}
