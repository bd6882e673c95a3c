package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An index of ours on the engine's history, from which an element's figures are read without its
 * rows. It cannot be a migration: those run before the engine has its tables.
 */
@Component
@Order(StartupOrder.SET_UP)
class HistoryIndex implements ApplicationRunner {

  private final JdbcClient jdbc;
  private final ManagementService managementService;
  private final ClusterLock lock;

  HistoryIndex(JdbcClient jdbc, ManagementService managementService, ClusterLock lock) {
    this.jdbc = jdbc;
    this.managementService = managementService;
    this.lock = lock;
  }

  /** Two nodes that make it together would both fail. */
  @Override
  public void run(ApplicationArguments args) {
    lock.take(
        () ->
            jdbc.sql(
                    "create index if not exists KLIMAFORLOEB_IDX_HI_ACTINST on "
                        + managementService.getTableName(HistoricActivityInstance.class)
                        + " (PROC_DEF_ID_, ACT_ID_, START_TIME_, TENANT_ID_, ACT_INST_STATE_,"
                        + " DURATION_)")
                .update());
  }
}
