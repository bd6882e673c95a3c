package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Application;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.RoundFacts;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterAdmission}. */
@Component
class RegisterAdmissionForm implements TaskForm {

  private final CaseRecords records;
  private final CaseContacts contacts;
  private final RoundFacts round;
  private final Texts texts = new Texts("onboarding");

  RegisterAdmissionForm(CaseRecords records, CaseContacts contacts, RoundFacts round) {
    this.records = records;
    this.contacts = contacts;
    this.round = round;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(OnboardingModel.REGISTER_ADMISSION)
        .readAs(Admission.class)
        .unread("outcome")
        .shows("applicationShown");
  }

  /** The application that is answered, with the number under which the municipality keeps it. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    return records
        .last(journey, Application.class)
        .map(this::shown)
        .map(
            application ->
                Map.<String, Object>of(
                    "applicationShown",
                    Shown.paragraphs(
                        application, contacts.caseNumber(journey), round.admission(journey))))
        .orElse(Map.of());
  }

  private Shown shown(Application application) {
    return Shown.text(
        texts,
        "onboarding.admission.application",
        DanishDates.day(application.sentOn()),
        application.contactName(),
        application.contactEmail(),
        Shown.link(application.applicationUrl()));
  }

  @Override
  public void passOn(Submission s) {
    OnboardingModel.ADMISSION.set(s.task().getExecution(), s.text("outcome"));
  }
}
