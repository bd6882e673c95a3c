package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterApplication}. */
@Component
class RegisterApplicationForm implements TaskForm {

  private final Applications applications;
  private final Admissions admissions;
  private final Clock clock;
  private final Texts texts = new Texts("journey");

  RegisterApplicationForm(Applications applications, Admissions admissions, Clock clock) {
    this.applications = applications;
    this.admissions = admissions;
    this.clock = clock;
  }

  @Override
  public String key() {
    return OnboardingModel.REGISTER_APPLICATION;
  }

  /** After a wish for more, what was registered stands there again, with what is wished. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    String journey = task.getExecution().getProcessBusinessKey();
    applications
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(application -> known.putAll(filledIn(application)));
    Shown wish =
        admissions
            .findFirstByEntryJourneyOrderByIdDesc(journey)
            .map(answer -> Shown.text(texts, "journey.application.more-wanted", answer.remarks()))
            .orElse(Shown.NOTHING);
    known.put("wishOfPartners", wish);
    return known;
  }

  private static Map<String, Object> filledIn(Application application) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("outcome", application.outcome());
    values.put("councilDecisionOn", String.valueOf(application.councilDecisionOn()));
    values.put("commitmentLetterOn", String.valueOf(application.commitmentLetterOn()));
    values.put("signatories", application.signatories());
    values.put("sentOn", String.valueOf(application.sentOn()));
    values.put("applicationUrl", application.applicationUrl());
    values.put("contactName", application.contactName());
    values.put("contactEmail", application.contactEmail());
    values.put("contactPhone", application.contactPhone());
    values.put("caseNumber", application.caseNumber());
    values.put("earlierClimateWork", application.earlierClimateWork());
    values.put("hasClimateAccount", application.hasClimateAccount());
    values.values().removeIf(value -> value == null);
    return values;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    LocalDate decided = submission.date("councilDecisionOn");
    LocalDate letter = submission.date("commitmentLetterOn");
    if (letter == null) {
      return;
    }
    if (decided != null && letter.isBefore(decided)) {
      refusals.add("commitmentLetterOn", texts.get("journey.application.letter-before-decision"));
    }
    if (letter.isAfter(LocalDate.now(clock))) {
      refusals.add("commitmentLetterOn", texts.get("journey.application.letter-in-future"));
    }
  }

  @Override
  public void accept(Submission s) {
    applications.save(
        new Application(
            null,
            CaseEntry.of(s),
            s.text("outcome"),
            s.date("councilDecisionOn"),
            s.date("commitmentLetterOn"),
            s.text("signatories"),
            s.date("sentOn"),
            s.text("applicationUrl"),
            s.text("contactName"),
            s.text("contactEmail"),
            s.text("contactPhone"),
            s.text("caseNumber"),
            s.text("earlierClimateWork"),
            s.flag("hasClimateAccount"),
            s.text("remarks")));
    OnboardingModel.APPLICATION.set(s.task().getExecution(), s.text("outcome"));
  }
}
