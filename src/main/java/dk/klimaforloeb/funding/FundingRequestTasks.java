package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code funding-request} asks for. */
@Component
public class FundingRequestTasks {

  /** A municipality's wish goes through its coordinator: the money is for what is joint. */
  static final Set<String> ASKING =
      Set.of(Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT);

  private final Handling handling;
  private final AnswerMails mails;

  FundingRequestTasks(Handling handling, AnswerMails mails) {
    this.handling = handling;
    this.mails = mails;
  }

  @Bean
  static DefinitionRights fundingRequestRights() {
    return DefinitionRights.process(FundingRequestModel.KEY)
        .readBy(ASKING)
        .workedOnBy(ASKING)
        .startedBy(ASKING)
        .runsOutsideCases();
  }

  /** Puts the request into the agreement's own case. */
  public void openCase(DelegateExecution execution) {
    handling.openCase(execution);
  }

  /** Says whose money it is and who decides. */
  public void findAuthority(DelegateExecution execution) {
    handling.findAuthority(execution);
  }

  /** Lays it before the steering group. */
  public void seekDecision(DelegateExecution execution) {
    handling.seekDecision(execution);
  }

  /** Tells who asked that money was granted. */
  public void tellGranted(DelegateExecution execution) {
    mails.tell(FundingRequestModel.REQUEST.get(execution));
  }

  /** Tells who asked that none was. */
  public void tellDeclined(DelegateExecution execution) {
    mails.tell(FundingRequestModel.REQUEST.get(execution));
  }

  /** Notes that the steering group did not approve it, and tells who asked. */
  public void tellNotApproved(DelegateExecution execution) {
    handling.notApproved(execution);
    mails.tell(FundingRequestModel.REQUEST.get(execution));
  }

  /** Tells who asked what became of it at the national pool. */
  public void tellPoolAnswer(DelegateExecution execution) {
    mails.tell(FundingRequestModel.REQUEST.get(execution));
  }
}
