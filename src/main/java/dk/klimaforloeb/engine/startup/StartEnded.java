package dk.klimaforloeb.engine.startup;

/** The start ends here because no more was asked for; nothing went wrong. */
public final class StartEnded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Ends the start without a trace. */
  public StartEnded() {
    super(null, null, false, false);
  }

  /** Whether this is how the start ended. */
  public static boolean isIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartEnded) {
        return true;
      }
    }
    return false;
  }
}
