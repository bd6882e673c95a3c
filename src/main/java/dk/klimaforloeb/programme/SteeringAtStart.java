package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import dk.klimaforloeb.governance.messages.SteeringGroups;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the steering groups begin in a programme that was in force before the program knew of them.
 */
@Component
@Order(StartupOrder.START + 3)
class SteeringAtStart implements ApplicationRunner {

  private final ProgrammeProcess process;
  private final SteeringGroups groups;
  private final ClusterLock lock;

  SteeringAtStart(ProgrammeProcess process, SteeringGroups groups, ClusterLock lock) {
    this.process = process;
    this.groups = groups;
    this.lock = lock;
  }

  @Override
  public void run(ApplicationArguments args) {
    lock.take(this::beginWhereTheyHaveNot);
  }

  private void beginWhereTheyHaveNot() {
    if (process.isInForce() && !groups.haveBegun()) {
      process.steeringGroupsNeeded();
    }
  }
}
