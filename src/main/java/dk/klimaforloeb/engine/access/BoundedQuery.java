package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.QueryLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A question for a list that named no most results, as Cockpit asks some; the engine wants one. */
final class BoundedQuery extends HttpServletRequestWrapper {

  static final String MOST_RESULTS = "maxResults";

  BoundedQuery(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getQueryString() {
    String bound = MOST_RESULTS + "=" + QueryLimit.MOST_RESULTS;
    String asked = super.getQueryString();
    return asked == null || asked.isEmpty() ? bound : asked + "&" + bound;
  }
}
