package dk.klimaforloeb.engine.pages;

/** What a browser may load and do on our own pages: their content security policies. */
public final class PagePolicy {

  /** Nothing but what this server itself sends as files. */
  public static final String ONLY_OUR_OWN =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  /**
   * As {@link #ONLY_OUR_OWN}, for pages with a diagram: the library that draws it places its layers
   * and its mark, which has to be seen, by the attribute {@code style}. Style sheets and scripts in
   * the page stay forbidden.
   */
  public static final String DRAWING = ONLY_OUR_OWN + "; style-src-attr 'unsafe-inline'";

  private PagePolicy() {}
}
