package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * The task {@code UserTask_ConfirmMembers}. Seats may be filled otherwise than the agreement says;
 * but then somebody says why.
 */
@Component
class ConfirmMembersForm implements TaskForm {

  private static final String AGAIN = "again";
  private static final String DEVIATION = "deviationReason";

  private final Appointment appointment;
  private final Seats seats;
  private final MemberWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("members");

  ConfirmMembersForm(
      Appointment appointment, Seats seats, MemberWords words, Allocations allocations) {
    this.appointment = appointment;
    this.seats = seats;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringGroupAppointmentModel.CONFIRM_MEMBERS)
        .readAs(ConfirmedMembers.class)
        .shows(Allocations.shownWith("occasionShown", "membersShown", "deviationsShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("occasionShown", words.occasion(task));
    known.put("membersShown", words.members(appointment.chosen(task.getProcessInstanceId())));
    known.put("deviationsShown", shown(deviations(task)));
    return known;
  }

  private Shown shown(List<String> deviations) {
    return deviations.isEmpty()
        ? Shown.text(texts, "members.as-agreed")
        : Shown.text(
            texts,
            "members.deviations",
            Shown.pointsBelow(deviations.stream().map(Shown::typed).toList()));
  }

  private List<String> deviations(DelegateTask task) {
    return seats.deviations(
        MembersNeeded.SEATED_BODY.get(task), appointment.chosen(task.getProcessInstanceId()));
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (!s.is("outcome", AGAIN) && s.text(DEVIATION) == null) {
      List<String> deviations = deviations(s.task());
      if (!deviations.isEmpty()) {
        refusals.add(DEVIATION, texts.get("members.say-why", String.join(" ", deviations)));
      }
    }
  }

  @Override
  public void passOn(Submission s) {
    SteeringGroupAppointmentModel.NOMINATE_AGAIN.set(
        s.task().getExecution(), s.is("outcome", AGAIN));
  }
}
