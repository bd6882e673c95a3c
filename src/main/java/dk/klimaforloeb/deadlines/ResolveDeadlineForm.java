package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.forms.FormContract;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ResolveDeadline}. */
@Component
class ResolveDeadlineForm extends LateTaskForm {

  ResolveDeadlineForm(WatchedTask watched) {
    super(
        FormContract.of(DeadlineFollowUpModel.RESOLVE_DEADLINE)
            .unread("outcome", "newDueOn", "remarks"),
        watched);
  }
}
