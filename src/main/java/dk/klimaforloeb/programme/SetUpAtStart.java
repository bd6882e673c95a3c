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
  private final ClusterLock turn;

  SetUpAtStart(ProgrammeSetUp setUp, ClusterLock turn) {
    this.setUp = setUp;
    this.turn = turn;
  }

  @Override
  public void run(ApplicationArguments args) {
    turn.take(setUp::setUp);
  }
}
