package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What those behind left to the server to say; the server would say it in English. */
@Controller
class ErrorAnswers implements ErrorController {

  private final Texts texts = new Texts("front");
  private final FrontAnswer answer = new FrontAnswer();

  @RequestMapping("${server.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    answer.send(
        request,
        response,
        String.valueOf(path),
        Fault.of(status instanceof Integer known ? known : Fault.NOT_FOUND, texts));
  }
}
