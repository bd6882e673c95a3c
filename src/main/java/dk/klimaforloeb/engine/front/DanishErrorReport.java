package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What Tomcat itself says of a request that it could not even hand on; without its own words, its
 * version and what was sent. Made by Tomcat, by name.
 */
public final class DanishErrorReport extends ErrorReportValve {

  private final Texts texts = new Texts("front");

  /** For Tomcat. */
  public DanishErrorReport() {
    setShowReport(false);
    setShowServerInfo(false);
  }

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    int status = response.getStatus();
    if (status < Fault.BAD_REQUEST
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType("text/plain");
      response.setCharacterEncoding("utf-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(Fault.of(status, texts).text());
        response.finishResponse();
      }
    } catch (IOException e) {
      // Who asked has gone.
    }
  }
}
