package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of mails, and what can be done about those that did not leave. */
@RestController
@RequestMapping("/api/notification")
class NotificationController {

  private final Asker asker;
  private final MailStatuses statuses;
  private final MailCauses causes;
  private final MailFailures failures;
  private final HeldMails held;
  private final ObjectMapper json;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  NotificationController(
      Asker asker,
      MailStatuses statuses,
      MailCauses causes,
      MailFailures failures,
      HeldMails held,
      ObjectMapper json,
      Clock clock) {
    this.asker = asker;
    this.statuses = statuses;
    this.causes = causes;
    this.failures = failures;
    this.held = held;
    this.json = json;
    this.clock = clock;
  }

  /** Lists the mails of a case and what became of them, for those who may read the case. */
  @GetMapping("/mails")
  List<MailStatus> ofCase(@RequestParam(required = false) String businessKey) {
    if (businessKey == null || businessKey.isBlank() || businessKey.indexOf('\0') >= 0) {
      throw Problem.malformed(texts, "notification.no-key", null);
    }
    if (!asker.mayRead(businessKey)) {
      throw problem(HttpStatus.NOT_FOUND, "notification.no-case");
    }
    return statuses.ofCase(businessKey, asker.seesPeople());
  }

  /** Lists what keeps mails from leaving at the moment. */
  @GetMapping("/failures")
  List<MailCauses.Cause> failures() {
    requireManager();
    return causes.all(asker.tenants());
  }

  /** Sends all mails now that one cause kept from leaving. */
  @PostMapping("/resend")
  Resent resend(@Schema(implementation = Resend.class) @RequestBody(required = false) byte[] body) {
    requireManager();
    JsonNode cause = request(body, "notification.resend.malformed").path("cause");
    if (!cause.isTextual() || cause.asText().indexOf('\0') >= 0) {
      throw Problem.malformed(texts, "notification.resend.malformed", null);
    }
    int mails = failures.resend(cause.asText(), asker.id());
    if (mails == 0) {
      throw problem(HttpStatus.NOT_FOUND, "notification.no-cause");
    }
    return new Resent(mails);
  }

  /** Tells what the embargo keeps back. */
  @GetMapping("/held")
  HeldMails.Kept held() {
    requireManager();
    return held.kept();
  }

  /** Sends or gives up what the embargo kept back. */
  @PostMapping("/held")
  Resent decide(
      @Schema(implementation = Decision.class) @RequestBody(required = false) byte[] body) {
    requireManager();
    JsonNode request = request(body, "notification.held.malformed");
    Instant before = before(request.path("createdBefore"));
    return switch (request.path("action").asText()) {
      case "release" -> release(before);
      case "drop" -> new Resent(held.drop(before));
      default -> throw Problem.malformed(texts, "notification.held.malformed", null);
    };
  }

  private Resent release(Instant before) {
    if (held.isEmbargo()) {
      throw problem(HttpStatus.CONFLICT, "notification.embargo.on");
    }
    return new Resent(held.release(before));
  }

  private Instant before(JsonNode time) {
    if (time.isMissingNode() || time.isNull()) {
      return null;
    }
    try {
      return LocalDateTime.parse(time.asText()).atZone(clock.getZone()).toInstant();
    } catch (DateTimeParseException e) {
      throw Problem.malformed(texts, "notification.held.malformed", e);
    }
  }

  private JsonNode request(byte[] body, String textKey) {
    try {
      JsonNode request = json.readTree(body == null ? new byte[0] : body);
      if (!request.isObject()) {
        throw Problem.malformed(texts, textKey, null);
      }
      return request;
    } catch (IOException e) {
      throw Problem.malformed(texts, textKey, e);
    }
  }

  private void requireManager() {
    if (!asker.managesMails()) {
      throw problem(HttpStatus.FORBIDDEN, "notification.not-manager");
    }
  }

  private ErrorResponseException problem(HttpStatus status, String textKey) {
    return new ErrorResponseException(status, Problem.of(status, texts, textKey), null);
  }

  /**
   * How many mails an action met.
   *
   * @param mails a count
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Resent(int mails) {}

  /**
   * Which mails are sent again.
   *
   * @param cause its key, as the list of failures tells it
   */
  record Resend(String cause) {}

  /**
   * What becomes of the mails that the embargo kept back.
   *
   * @param action release or drop
   * @param createdBefore local time, as 2020-11-19T09:00, for what was written before that only
   */
  record Decision(String action, String createdBefore) {}
}
