package dk.klimaforloeb.deadlines;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings the dates of tasks into Tasklist; found by the service loader. */
public final class DeadlinesPlugin extends AbstractTasklistPlugin {

  /** Part of the addresses of the plugin's resources. */
  static final String ID = "deadlines";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(DeadlinesResource.class);
  }
}
