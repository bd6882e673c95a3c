package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.DanishDates;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterAdmission}. */
@Component
class RegisterAdmissionForm implements TaskForm {

  private final Admissions admissions;
  private final Applications applications;
  private final CaseContacts contacts;
  private final Texts texts = new Texts("journey");

  RegisterAdmissionForm(Admissions admissions, Applications applications, CaseContacts contacts) {
    this.admissions = admissions;
    this.applications = applications;
    this.contacts = contacts;
  }

  @Override
  public String key() {
    return OnboardingModel.REGISTER_ADMISSION;
  }

  /** The application that is answered, with the number under which the municipality keeps it. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    return applications
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(this::shown)
        .map(
            application ->
                Map.<String, Object>of(
                    "applicationShown",
                    Shown.paragraphs(application, contacts.caseNumber(journey))))
        .orElse(Map.of());
  }

  private Shown shown(Application application) {
    return Shown.text(
        texts,
        "journey.admission.application",
        DanishDates.day(application.sentOn()),
        application.contactName(),
        application.contactEmail(),
        Shown.link(application.applicationUrl()));
  }

  @Override
  public void accept(Submission s) {
    admissions.save(
        new Admission(
            null, CaseEntry.of(s), s.text("outcome"), s.date("decidedOn"), s.text("remarks")));
    OnboardingModel.ADMISSION.set(s.task().getExecution(), s.text("outcome"));
  }
}
