package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.network.NetworkRights;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code working-group} asks for. */
@Component
public class WorkingGroupTasks {

  private final GroupWork work;
  private final Agreement agreement;

  WorkingGroupTasks(GroupWork work, Agreement agreement) {
    this.work = work;
    this.agreement = agreement;
  }

  @Bean
  static DefinitionRights workingGroupRights() {
    return NetworkRights.ofAction(WorkingGroupModel.KEY);
  }

  /** What a person started is the programme's. */
  public void open(DelegateExecution execution) {
    execution.setProcessBusinessKey(CaseKey.ofJointWork(agreement.key()).value());
  }

  /** Asks the steering group. */
  public void seekStaffing(DelegateExecution execution) {
    work.seekStaffing(execution);
  }

  /** The group begins, and its members are told. */
  public void tellMembers(DelegateExecution execution) {
    work.constitute(execution.getProcessInstanceId());
  }

  /** The morning on which the group is to report next. */
  public Date reportAt(DelegateExecution execution) {
    return work.reportAt(execution.getProcessInstanceId());
  }

  /** The group has ended. */
  public void thankMembers(DelegateExecution execution) {
    work.thank(execution.getProcessInstanceId());
  }
}
