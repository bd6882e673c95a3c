package dk.klimaforloeb.deadlines;

import org.springframework.stereotype.Component;

/** The task {@code UserTask_ResolveDeadline}. */
@Component
class ResolveDeadlineForm extends LateTaskForm {

  ResolveDeadlineForm(WatchedTask watched) {
    super(DeadlineFollowUpModel.RESOLVE_DEADLINE, watched);
  }
}
