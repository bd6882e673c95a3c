package dk.klimaforloeb.journey.hearingextension;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import dk.klimaforloeb.journey.queries.HearingProlongation;
import dk.klimaforloeb.journey.queries.Hearings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ExtendHearing}. */
@Component
class ExtendHearingForm implements TaskForm {

  private static final String EXTEND = "extend";
  private static final String HEARING_END = "hearingEnd";

  private final Hearings hearings;
  private final Texts texts = new Texts("hearingextension");

  ExtendHearingForm(Hearings hearings) {
    this.hearings = hearings;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(HearingExtensionModel.EXTEND_HEARING)
        .readAs(HearingProlongation.class)
        .unread("kind")
        .shows("hearingShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Shown hearing =
        hearings
            .lastDay(CaseKey.of(task))
            .map(last -> Shown.text(texts, "hearingextension.ends", DanishDates.day(last)))
            .orElseGet(() -> Shown.text(texts, "hearingextension.none"));
    return Map.of("hearingShown", hearing);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    if (!submission.is("kind", EXTEND)) {
      return;
    }
    Optional<LocalDate> last = hearings.lastDay(submission.caseKey());
    LocalDate wanted = submission.date(HEARING_END);
    if (last.isEmpty()) {
      refusals.add("kind", texts.get("hearingextension.not-running"));
    } else if (wanted != null && !wanted.isAfter(last.get())) {
      refusals.add(
          HEARING_END, texts.get("hearingextension.not-later", DanishDates.day(last.get())));
    }
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", EXTEND));
  }
}
