package dk.klimaforloeb.casefile;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings notes into Tasklist; found by the service loader. */
public final class CaseFilePlugin extends AbstractTasklistPlugin {

  /** Part of the addresses of the plugin's resources. */
  static final String ID = "casefile";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(CaseFileResource.class);
  }
}
