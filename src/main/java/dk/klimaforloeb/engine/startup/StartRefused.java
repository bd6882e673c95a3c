package dk.klimaforloeb.engine.startup;

/** Why the program does not start, in Danish, for who runs it; a trace would not help. */
final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartRefused(String message) {
    super(message);
  }
}
