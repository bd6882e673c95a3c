package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which request a task is about; a party's money is not told to the other party's people. */
@Component
class RequestSubject implements TaskSubject {

  private final TaskService taskService;
  private final FundingRequests requests;
  private final CurrentPerson person;
  private final Texts texts = new Texts("funding");

  RequestSubject(TaskService taskService, FundingRequests requests, CurrentPerson person) {
    this.taskService = taskService;
    this.requests = requests;
    this.person = person;
  }

  @Override
  public String process() {
    return FundingRequestModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    Optional<String> group = FundingRequestModel.GROUP.find(taskService, taskId);
    return FundingRequestModel.REQUEST
        .find(taskService, taskId)
        .map(requests::get)
        .filter(request -> mayKnow(request, group.orElse("")))
        .map(
            request ->
                texts.get("funding.subject", request.title(), Kroner.text(request.amount())));
  }

  private boolean mayKnow(FundingRequest request, String group) {
    Optional<Person> reader = person.find();
    return reader.isEmpty()
        || reader.get().groups().contains(group)
        || reader.get().id().equals(request.askedBy());
  }
}
