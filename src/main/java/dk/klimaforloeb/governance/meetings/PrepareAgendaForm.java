package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PrepareAgenda}. */
@Component
class PrepareAgendaForm implements TaskForm {

  private final Agendas agendas;

  PrepareAgendaForm(Agendas agendas) {
    this.agendas = agendas;
  }

  @Override
  public FormContract contract() {
    return Agendas.contract(QuarterlyCycleModel.PREPARE_AGENDA);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return agendas.prefill(task);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    agendas.check(submission, refusals);
  }

  @Override
  public void passOn(Submission submission) {
    agendas.passOn(submission);
  }
}
