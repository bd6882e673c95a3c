package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AppointLead}. */
@Component
class AppointLeadForm implements TaskForm {

  private final LeadAppointments appointments;
  private final Applications applications;
  private final PlanBodies planBodies;

  AppointLeadForm(LeadAppointments appointments, Applications applications, PlanBodies planBodies) {
    this.appointments = appointments;
    this.applications = applications;
    this.planBodies = planBodies;
  }

  @Override
  public String key() {
    return OnboardingModel.APPOINT_LEAD;
  }

  /** The application's contact is the likeliest lead. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("bodies", planBodies.of(journey).stream().map(body -> Map.of("name", body)).toList());
    applications
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(
            application -> {
              known.put("leadName", application.contactName());
              known.put("leadEmail", application.contactEmail());
              if (application.contactPhone() != null) {
                known.put("leadPhone", application.contactPhone());
              }
            });
    return known;
  }

  @Override
  public void accept(Submission s) {
    List<LeadAppointmentBody> bodies =
        s.rows("bodies").stream()
            .map(row -> new LeadAppointmentBody(s.tenant(), (String) row.get("name")))
            .toList();
    appointments.save(
        new LeadAppointment(
            null,
            CaseEntry.of(s),
            s.text("leadName"),
            s.text("leadEmail"),
            s.text("leadPhone"),
            s.text("deputyName"),
            s.text("deputyEmail"),
            s.text("projectGroup"),
            s.text("politicalCommittee"),
            bodies));
  }
}
