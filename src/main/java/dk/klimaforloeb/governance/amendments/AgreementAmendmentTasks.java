package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.governance.SteeringRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code agreement-amendment} asks for. */
@Component
public class AgreementAmendmentTasks {

  private final AmendmentDesk desk;
  private final AmendmentMails mails;

  AgreementAmendmentTasks(AmendmentDesk desk, AmendmentMails mails) {
    this.desk = desk;
    this.mails = mails;
  }

  @Bean
  static DefinitionRights agreementAmendmentRights() {
    return SteeringRights.ofProcess(AgreementAmendmentModel.KEY)
        .startedBy(Set.of(Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT));
  }

  /** Hands the proposal over to the secretariat. */
  public void sendProposal(DelegateExecution execution) {
    desk.send(amendment(execution));
  }

  /** Says what it would have changed and what it changes. */
  public void makePreview(DelegateExecution execution) {
    desk.preview(amendment(execution), execution.getProcessInstanceId());
  }

  /** Lays it before the steering group. */
  public void seekDecision(DelegateExecution execution) {
    desk.seekDecision(execution, amendment(execution));
  }

  /** Notes what the steering group decided. */
  public void noteDecision(DelegateExecution execution) {
    desk.noteDecision(amendment(execution), execution.getProcessInstanceId());
  }

  /** The day from which it is to hold. */
  public Date effectiveAt(DelegateExecution execution) {
    return desk.effectiveAt(amendment(execution));
  }

  /** Lets the changed table rule, unless something else has changed the same meanwhile. */
  public void putInForce(DelegateExecution execution) {
    boolean isInForce = desk.putInForce(amendment(execution));
    AgreementAmendmentModel.COLLIDES.set(execution, !isInForce);
  }

  /** Moves open work that nobody has taken. */
  public void moveOpenWork(DelegateExecution execution) {
    desk.moveOpenWork(amendment(execution));
  }

  /** Tells who proposed it what became of it. */
  public void tellProposer(DelegateExecution execution) {
    mails.tellProposer(amendment(execution));
  }

  /** Tells the coordinators what holds from now on. */
  public void tellInForce(DelegateExecution execution) {
    mails.tellInForce(amendment(execution));
  }

  private static long amendment(DelegateExecution execution) {
    return AgreementAmendmentModel.AMENDMENT.get(execution);
  }
}
