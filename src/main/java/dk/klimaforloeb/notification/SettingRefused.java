package dk.klimaforloeb.notification;

import org.springframework.boot.ExitCodeGenerator;

/** A setting is missing or cannot be used, so the program does not start. */
final class SettingRefused extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;
  private static final int REFUSED = 1;

  /**
   * @param message Danish, what to set
   */
  SettingRefused(String message) {
    super(message);
  }

  @Override
  public int getExitCode() {
    return REFUSED;
  }
}
