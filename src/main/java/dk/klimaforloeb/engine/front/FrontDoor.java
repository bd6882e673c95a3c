package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before all other filters: one address takes its share of the places and no more, a body is here
 * before anybody waits for it, and whatever escapes those behind is answered in Danish.
 */
class FrontDoor extends OncePerRequestFilter {

  /** After how long to ask again when the database is away. */
  static final String RETRY_SECONDS = "10";

  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;

  private final FrontProperties properties;
  private final Places requests;
  private final Places bodies;
  private final Texts texts = new Texts("front");
  private final AddressCheck addresses = new AddressCheck(texts);
  private final BodyCheck contents = new BodyCheck(texts);
  private final Faults faults = new Faults();
  private final FaultLog log = new FaultLog();
  private final FrontAnswer answer = new FrontAnswer();

  FrontDoor(FrontProperties properties) {
    this.properties = properties;
    this.requests = new Places(properties.requestsPerAddress(), Integer.MAX_VALUE);
    this.bodies = new Places(properties.bodiesPerAddress(), properties.bodies());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRemoteAddr();
    if (!requests.take(address)) {
      close(request, response, TOO_MANY);
      return;
    }
    try {
      Optional<Fault> problem =
          addresses.problem(request.getRequestURI(), request.getQueryString());
      if (problem.isPresent()) {
        refuse(request, response, problem.get());
      } else if (hasBody(request)) {
        withBody(request, response, chain);
      } else {
        pass(request, response, chain);
      }
    } finally {
      requests.giveBack(address);
    }
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private void withBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<ReadBody> read = body(request, response);
    if (read.isEmpty()) {
      return;
    }
    Optional<Fault> problem =
        read.get().isForm()
            ? Optional.empty()
            : contents.problem(request.getRequestURI(), read.get().bytes());
    if (problem.isPresent()) {
      refuse(request, response, problem.get());
    } else {
      pass(read.get(), response, chain);
    }
  }

  /** Empty when it did not come; who sent it has been told. */
  private Optional<ReadBody> body(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRemoteAddr();
    if (!bodies.take(address)) {
      close(request, response, TOO_MANY);
      return Optional.empty();
    }
    try {
      return Optional.of(
          ReadBody.of(request, properties.bodySize().toBytes(), properties.bodyTime()));
    } catch (SocketTimeoutException e) {
      close(request, response, REQUEST_TIMEOUT);
    } catch (ReadBody.TooLarge e) {
      close(request, response, TOO_LARGE);
    } finally {
      bodies.giveBack(address);
    }
    return Optional.empty();
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ClientAbortException | AuthenticationException e) {
      throw e;
    } catch (ServletException | IOException | RuntimeException | StackOverflowError e) {
      Fault fault = log.note(faults.of(e), e, request.getMethod());
      answer.send(request, response, request.getRequestURI(), fault);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, Fault fault)
      throws IOException {
    answer.send(request, response, request.getRequestURI(), fault);
  }

  /** Says why, and hangs up: waiting for the rest of a body would hold the thread. */
  private void close(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    response.setHeader(HttpHeaders.CONNECTION, "close");
    refuse(request, response, Fault.of(status, texts));
    request.setAttribute(HangUp.WANTED, true);
  }
}
