package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.TaskSubject;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which amendment: several may be on their way at a time. */
@Component
class AmendmentSubject implements TaskSubject {

  private final TaskService taskService;
  private final Amendments amendments;
  private final AmendmentWords words;

  AmendmentSubject(TaskService taskService, Amendments amendments, AmendmentWords words) {
    this.taskService = taskService;
    this.amendments = amendments;
    this.words = words;
  }

  @Override
  public String process() {
    return AgreementAmendmentModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return AgreementAmendmentModel.AMENDMENT
        .find(taskService, taskId)
        .map(amendments::get)
        .map(amendment -> words.title(amendment.wanted()));
  }
}
