package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** "Registrér optagelse". */
@Component
class RegisterAdmissionForm implements TaskForm {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final Admissions admissions;
  private final Applications applications;
  private final Texts texts = new Texts("journey");

  RegisterAdmissionForm(Admissions admissions, Applications applications) {
    this.admissions = admissions;
    this.applications = applications;
  }

  @Override
  public String key() {
    return OnboardingModel.REGISTER_ADMISSION;
  }

  /** The application that is answered. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    return applications
        .findFirstByEntryJourneyOrderByIdDesc(task.getExecution().getProcessBusinessKey())
        .map(
            application ->
                Map.<String, Object>of(
                    "applicationShown",
                    texts.get(
                        "journey.admission.application",
                        application.sentOn().format(DAY),
                        application.contactName(),
                        application.contactEmail(),
                        application.applicationUrl())))
        .orElse(Map.of());
  }

  @Override
  public void accept(Submission s) {
    admissions.save(
        new Admission(
            null, CaseEntry.of(s), s.text("outcome"), s.date("decidedOn"), s.text("remarks")));
    OnboardingModel.ADMISSION.set(s.task().getExecution(), s.text("outcome"));
  }
}
