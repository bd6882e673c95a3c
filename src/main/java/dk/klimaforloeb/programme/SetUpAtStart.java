package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets up at each start too, so that a changed agreement file is taken up. */
@Component
@Order(StartupOrder.SET_UP)
class SetUpAtStart implements ApplicationRunner {

  private final ProgrammeSetUp setUp;
  private final ClusterLock lock;

  SetUpAtStart(ProgrammeSetUp setUp, ClusterLock lock) {
    this.setUp = setUp;
    this.lock = lock;
  }

  @Override
  public void run(ApplicationArguments args) {
    lock.take(setUp::setUp);
  }
}
