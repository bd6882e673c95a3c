package dk.klimaforloeb.engine.startup;

import org.springframework.boot.ExitCodeGenerator;

/** Why the program does not start, in Danish, for who runs it; a trace would not help. */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;
  private static final int REFUSED = 1;

  /**
   * @param message Danish, what to set or to mend
   */
  public StartRefused(String message) {
    super(message);
  }

  @Override
  public int getExitCode() {
    return REFUSED;
  }
}
