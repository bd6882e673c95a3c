package dk.klimaforloeb.absence;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Brings claimed tasks and covers into Tasklist; found by the service loader. */
public final class AbsencePlugin extends AbstractTasklistPlugin {

  /** Part of the addresses of the plugin's resources. */
  static final String ID = "absence";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(AbsenceResource.class);
  }
}
