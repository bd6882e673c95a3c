package dk.klimaforloeb.engine.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a form that does not come from a page of the session it is sent in: an old page, a
 * session that has ended, or somebody else's page. Nothing was done, and the page says so.
 */
@Component
public class FormRefusal implements AccessDeniedHandler {

  private final Pages pages;
  private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

  FormRefusal(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (!(denied instanceof CsrfException)) {
      otherwise.handle(request, response, denied);
      return;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getWriter().write(pages.html("form-refused", Map.of()));
  }
}
