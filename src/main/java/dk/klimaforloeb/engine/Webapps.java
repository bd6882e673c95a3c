package dk.klimaforloeb.engine;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where the engine's web applications lie. The path is theirs to set: whoever guards it, leads to
 * it or mails it asks here, so that none of them is left behind when it changes.
 */
@Component
public final class Webapps {

  private final String path;

  @Autowired
  Webapps(CamundaBpmProperties properties) {
    this(properties.getWebapp().getApplicationPath());
  }

  /**
   * @param path begins with a slash and does not end with one
   * @throws IllegalArgumentException for the root, at which the web applications would take the
   *     addresses of all others
   */
  public Webapps(String path) {
    if (!path.matches("(/[\\w-]+)+")) {
      throw new IllegalArgumentException("no path for the web applications: \"" + path + "\"");
    }
    this.path = path;
  }

  /** What their addresses begin with, without a slash at the end. */
  public String path() {
    return path;
  }

  /** What the addresses of the interfaces behind them begin with. */
  public String api() {
    return path + "/api";
  }

  /** Where people find their tasks. */
  public String tasklist() {
    return path + "/app/tasklist/default/";
  }
}
