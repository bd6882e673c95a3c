package dk.klimaforloeb.engine.front;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Leaves the rest of a request unread when the front has said so. Tomcat would wait for it, with a
 * thread, so as to use the connection again.
 */
final class HangUp extends ValveBase {

  /** Request attribute that says so. */
  static final String WANTED = HangUp.class.getName();

  HangUp() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.getAttribute(WANTED) != null) {
      request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }
}
