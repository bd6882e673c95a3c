package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What Spring says about requests to our own interfaces, in Danish; what we said stays. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

  private final Texts texts = new Texts("front");

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception thrown,
      Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (thrown instanceof ErrorResponseException) {
      return super.handleExceptionInternal(thrown, body, headers, status, request);
    }
    Fault fault = Fault.of(status.value(), texts);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, fault.text());
    problem.setTitle(texts.get("front.title"));
    return super.handleExceptionInternal(thrown, problem, headers, status, request);
  }
}
