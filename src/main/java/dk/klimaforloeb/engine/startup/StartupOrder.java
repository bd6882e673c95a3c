package dk.klimaforloeb.engine.startup;

/** The order of the program's {@code ApplicationRunner}s once the engine is built. */
public final class StartupOrder {

  /** Processes, forms and the agreement's decision tables reach the engine. */
  public static final int DEPLOY = 10;

  /** The agreement is compared with the cases that run. */
  public static final int COMPARE = 20;

  /** Groups, tenants, grants, filters and users exist. */
  public static final int SET_UP = 30;

  /** The programme starts, once. */
  public static final int START = 40;

  private StartupOrder() {}
}
