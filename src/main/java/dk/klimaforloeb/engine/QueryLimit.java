package dk.klimaforloeb.engine;

/** How many rows a person's query may return; the engine refuses unbounded ones. */
public final class QueryLimit {

  /** Most results of one query on a person's behalf (the public contract's figure). */
  public static final int MOST_RESULTS = 20_000;

  private QueryLimit() {}
}
