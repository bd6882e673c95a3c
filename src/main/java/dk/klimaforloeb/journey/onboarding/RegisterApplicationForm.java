package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Application;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterApplication}. */
@Component
class RegisterApplicationForm implements TaskForm {

  private final CaseRecords records;
  private final Clock clock;
  private final Texts texts = new Texts("onboarding");

  RegisterApplicationForm(CaseRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(OnboardingModel.REGISTER_APPLICATION)
        .readAs(Application.class)
        .unread("remarks")
        .shows("wishOfPartners");
  }

  /** After a wish for more, what was registered stands there again, with what is wished. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = new LinkedHashMap<>();
    records.last(journey, Application.class).map(CaseRecords::asPrefill).ifPresent(known::putAll);
    Shown wish =
        records
            .last(journey, Admission.class)
            .map(
                answer -> Shown.text(texts, "onboarding.application.more-wanted", answer.remarks()))
            .orElse(Shown.NOTHING);
    known.put("wishOfPartners", wish);
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    LocalDate decided = submission.date("councilDecisionOn");
    LocalDate letter = submission.date("commitmentLetterOn");
    if (letter == null) {
      return;
    }
    if (decided != null && letter.isBefore(decided)) {
      refusals.add(
          "commitmentLetterOn", texts.get("onboarding.application.letter-before-decision"));
    }
    if (letter.isAfter(LocalDate.now(clock))) {
      refusals.add("commitmentLetterOn", texts.get("onboarding.application.letter-in-future"));
    }
  }

  @Override
  public void passOn(Submission s) {
    OnboardingModel.APPLICATION.set(s.task().getExecution(), s.text("outcome"));
  }
}
