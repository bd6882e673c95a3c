package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The task {@code UserTask_CloseProgramme}: shows who is still on the way, and keeps what the
 * secretariat says of it.
 */
@Component
class CloseProgrammeForm implements TaskForm {

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final JdbcClient jdbc;
  private final Texts texts = new Texts("programme");

  CloseProgrammeForm(Agreement agreement, Journeys journeys, JourneyNames names, JdbcClient jdbc) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
    this.jdbc = jdbc;
  }

  @Override
  public String key() {
    return ProgrammeModel.CLOSE_PROGRAMME;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    List<String> open = journeys.running(agreement.key()).stream().map(names::of).toList();
    return Map.of(
        "openJourneys",
        open.isEmpty() ? texts.get("programme.no-open-journeys") : String.join(", ", open));
  }

  @Override
  public void accept(Submission submission) {
    jdbc.sql(
            "insert into programme_closing (tenant_id, journey, recorded_at, recorded_by, remarks)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            submission.tenant(),
            submission.businessKey(),
            java.sql.Timestamp.from(submission.at()),
            submission.person(),
            submission.text("remarks"))
        .update();
  }
}
