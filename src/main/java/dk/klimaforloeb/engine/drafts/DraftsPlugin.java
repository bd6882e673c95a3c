package dk.klimaforloeb.engine.drafts;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings drafts into Tasklist; found by the service loader. */
public final class DraftsPlugin extends AbstractTasklistPlugin {

  /** Part of the addresses of the plugin's resources and scripts. */
  static final String ID = "drafts";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(DraftsResource.class);
  }
}
