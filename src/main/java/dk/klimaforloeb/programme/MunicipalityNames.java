package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A municipality that was renamed in the agreement has its new name in the cases that run, too:
 * each instance carries a copy for task cards and mails. What has ended keeps the name of its time.
 */
@Component
@Order(StartupOrder.SET_UP + 1)
class MunicipalityNames implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(MunicipalityNames.class);

  private final Agreement agreement;
  private final RuntimeService runtimeService;
  private final ClusterLock lock;

  MunicipalityNames(Agreement agreement, RuntimeService runtimeService, ClusterLock lock) {
    this.agreement = agreement;
    this.runtimeService = runtimeService;
    this.lock = lock;
  }

  @Override
  public void run(ApplicationArguments args) {
    lock.take(() -> agreement.municipalities().forEach(this::bringUpToDate));
  }

  private void bringUpToDate(Agreement.Municipality municipality) {
    runtimeService
        .createVariableInstanceQuery()
        .variableName(CaseModel.MUNICIPALITY.name())
        .tenantIdIn(municipality.code())
        .list()
        .stream()
        .filter(copy -> !municipality.name().equals(copy.getValue()))
        .forEach(copy -> rename(copy, municipality.name()));
  }

  private void rename(VariableInstance copy, String name) {
    try {
      CaseModel.MUNICIPALITY.setLocal(runtimeService, copy.getExecutionId(), name);
    } catch (OptimisticLockingException | NullValueException e) {
      // It moved on in the same moment; the next start looks again.
      LOG.info("the case of {} was not renamed this time", copy.getTenantId());
    }
  }
}
