package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.TaskSubject;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Whose mails come back. */
@Component
class MailFailureSubject implements TaskSubject {

  private final TaskService taskService;
  private final MailFailureRows rows;
  private final AddressBook addresses;

  MailFailureSubject(TaskService taskService, MailFailureRows rows, AddressBook addresses) {
    this.taskService = taskService;
    this.rows = rows;
    this.addresses = addresses;
  }

  @Override
  public String process() {
    return MailFailureModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return MailFailureModel.FAILURE_ID
        .find(taskService, taskId)
        .map(id -> rows.get(UUID.fromString(id)).person())
        .map(person -> addresses.find(person).map(AddressBook.Entry::name).orElse(person));
  }
}
