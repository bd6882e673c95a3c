package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Application;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import dk.klimaforloeb.journey.queries.PlanBodies;
import dk.klimaforloeb.journey.queries.RoundFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AppointLead}. */
@Component
class AppointLeadForm implements TaskForm {

  private final CaseRecords records;
  private final PlanBodies planBodies;
  private final RoundFacts round;

  AppointLeadForm(CaseRecords records, PlanBodies planBodies, RoundFacts round) {
    this.records = records;
    this.planBodies = planBodies;
    this.round = round;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(OnboardingModel.APPOINT_LEAD)
        .readAs(LeadAppointment.class)
        .unread("projectGroup", "politicalCommittee")
        .shows("roundShown");
  }

  /** The application's contact is the likeliest lead. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("bodies", planBodies.of(journey).stream().map(body -> Map.of("name", body)).toList());
    known.put("roundShown", round.startConference(journey));
    records
        .last(journey, Application.class)
        .ifPresent(
            application -> {
              known.put("leadName", application.contactName());
              known.put("leadEmail", application.contactEmail());
              if (application.caseNumber() != null) {
                known.put("caseNumber", application.caseNumber());
              }
              if (application.contactPhone() != null) {
                known.put("leadPhone", application.contactPhone());
              }
            });
    return known;
  }
}
