package dk.klimaforloeb.worklist;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings counts, cards and search into Tasklist; found by the service loader. */
public final class WorklistPlugin extends AbstractTasklistPlugin {

  /** Part of the addresses of the plugin's resources. */
  static final String ID = "worklist";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(WorklistResource.class);
  }
}
