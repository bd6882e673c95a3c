package dk.klimaforloeb.journey.accessrequest;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By when the law wants a request for access answered, in quiet weeks too. */
@Component
class AnswerDate implements StepDates {

  private static final int DAYS = 7;

  private final CaseRecords records;
  private final WorkingDays workingDays;
  private final Texts texts = new Texts("accessrequest");

  AnswerDate(CaseRecords records, WorkingDays workingDays) {
    this.records = records;
    this.workingDays = workingDays;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(AccessRequestModel.ANSWER_ACCESS_REQUEST);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return records
        .lastIn(step.processInstanceId(), AccessRequest.class)
        .map(AccessRequest::receivedOn)
        .map(day -> SetDate.statutory(workingDays.plus(day, DAYS), texts.get("accessrequest.due")));
  }
}
