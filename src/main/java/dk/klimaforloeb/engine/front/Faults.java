package dk.klimaforloeb.engine.front;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dk.klimaforloeb.engine.Texts;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ParamException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a person's mistake from a fault of the server. The engine calls many mistakes its own
 * fault: a text longer than its column, a page before the first, a member who does not exist.
 */
final class Faults {

  /** Connection lost or refused, out of resources, being stopped or started, closed (H2). */
  private static final Pattern NO_DATABASE =
      Pattern.compile("08...|53...|57P0[0-9]|9009[08]|90121");

  /** Data that cannot be, statements too big; what H2 calls an invalid value. */
  private static final Pattern BAD_DATA = Pattern.compile("22...|54...|90008|54001");

  /** The database gave up a question that took it too long. */
  private static final String CANCELLED = "57014";

  private static final Pattern RACE = Pattern.compile("40...|55P03");
  private static final Pattern CONSTRAINT = Pattern.compile("23...");

  /** The engine's code for what belongs to a tenant that the person is no member of. */
  private static final String FOREIGN = "ENGINE-13034";

  /** How the engine begins its own refusals, which are English; the program's are Danish. */
  private static final Pattern ENGLISH_REFUSAL =
      Pattern.compile("^(The user with id|ENGINE-|Required |Cannot )");

  /** What the engine says, as 400, of the form of a task that the person does not see. */
  private static final String NO_FORM = "Cannot get form for task";

  /** What the engine says of a password, and the text for it. */
  private static final Map<String, String> OF_PASSWORDS =
      Map.of(
          "The given authenticated user password is not valid.", "engine.user.wrong-password",
          "Password does not match policy", "engine.user.weak-password");

  private static final Pattern PARAMETER =
      Pattern.compile("(?:query parameter|Cannot set query) '([\\w.-]{1,60})'");

  /** Where an exception comes from that only a question can have caused. */
  private static final List<String> READERS_OF_QUESTIONS =
      List.of(
          "org.camunda.bpm.engine.rest.",
          "org.camunda.bpm.engine.variable.",
          "org.camunda.spin.",
          "com.fasterxml.jackson.",
          "org.glassfish.jersey.");

  private static final String PROGRAM = "dk.klimaforloeb.";

  private final Texts texts = new Texts("front");
  private final Texts engineTexts = new Texts("engine");

  /** What the exception means to who asked. */
  Fault of(Throwable thrown) {
    Causes causes = new Causes(thrown);
    return ofDatabase(causes)
        .or(() -> ofForm(causes))
        .or(() -> ofWhatCannotBeRead(thrown, causes))
        .orElseGet(() -> ofEngine(thrown, causes));
  }

  private Optional<Fault> ofDatabase(Causes causes) {
    String state = causes.sqlState();
    if (causes.find(TransactionSystemException.class).filter(Faults::isOfCommit).isPresent()) {
      // The answer was lost, so nobody knows whether it came to be.
      return Optional.of(new Fault(Fault.UNAVAILABLE, texts.get("front.uncertain")));
    }
    if (NO_DATABASE.matcher(state).matches()
        || causes.has(SQLTransientConnectionException.class)
        || causes.has(SQLRecoverableException.class)
        || causes.has(CannotCreateTransactionException.class)
        || causes.has(TransactionSystemException.class)
        || causes.has(ConnectException.class)) {
      return Optional.of(status(Fault.UNAVAILABLE));
    }
    if (state.equals(CANCELLED) || causes.has(SQLTimeoutException.class)) {
      return Optional.of(new Fault(Fault.UNAVAILABLE, texts.get("front.too-much")));
    }
    if (BAD_DATA.matcher(state).matches()) {
      return Optional.of(new Fault(Fault.BAD_REQUEST, texts.get("front.bad.data")));
    }
    if (causes.has(OptimisticLockingException.class) || RACE.matcher(state).matches()) {
      return Optional.of(new Fault(Fault.CONFLICT, engineTexts.get("engine.task.raced")));
    }
    return CONSTRAINT.matcher(state).matches()
        ? Optional.of(status(Fault.CONFLICT))
        : Optional.empty();
  }

  private static boolean isOfCommit(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).contains("commit");
  }

  private Optional<Fault> ofForm(Causes causes) {
    return causes
        .find(FormFieldValidationException.class)
        .map(refused -> new Fault(Fault.BAD_REQUEST, refused.getMessage()));
  }

  private Optional<Fault> ofWhatCannotBeRead(Throwable thrown, Causes causes) {
    if (causes.has(StackOverflowError.class)) {
      return Optional.of(new Fault(Fault.BAD_REQUEST, texts.get("front.bad.depth")));
    }
    Optional<String> parameter =
        causes
            .find(ParamException.class)
            .map(ParamException::getParameterName)
            .or(() -> parameter(thrown.getMessage()));
    if (parameter.isPresent()) {
      return parameter.map(this::badValue);
    }
    Optional<String> path = causes.find(JsonMappingException.class).map(Faults::path);
    if (path.filter(p -> !p.isEmpty()).isPresent()) {
      return path.map(this::badValue);
    }
    return causes.has(JacksonException.class)
        ? Optional.of(new Fault(Fault.BAD_REQUEST, texts.get("front.bad.json")))
        : Optional.empty();
  }

  private Fault ofEngine(Throwable thrown, Causes causes) {
    String message = String.valueOf(thrown.getMessage());
    if (causes.has(TaskAlreadyClaimedException.class)) {
      return new Fault(Fault.FORBIDDEN, engineTexts.get("engine.task.claimed"));
    }
    Optional<AuthorizationException> refused = causes.find(AuthorizationException.class);
    if (refused.isPresent()) {
      return refusal(refused.get().getMessage());
    }
    Optional<BadUserRequestException> ours =
        causes.find(BadUserRequestException.class).filter(Faults::isSaidByTheProgram);
    if (ours.isPresent()) {
      return new Fault(Fault.BAD_REQUEST, ours.get().getMessage());
    }
    if (OF_PASSWORDS.containsKey(message)) {
      return new Fault(Fault.BAD_REQUEST, engineTexts.get(OF_PASSWORDS.get(message)));
    }
    if (message.contains(FOREIGN)
        || message.startsWith(NO_FORM)
        || causes.has(NotFoundException.class)
        || causes.has(NullValueException.class)) {
      return status(Fault.NOT_FOUND);
    }
    if (thrown instanceof WebApplicationException || thrown instanceof RestException) {
      int status = ExceptionHandlerHelper.getInstance().getStatus(thrown).getStatusCode();
      if (status < Fault.SERVER_ERROR) {
        return status(status);
      }
    }
    boolean isSaidByTheEngineItself =
        causes.has(BadUserRequestException.class)
            || causes.root() instanceof ProcessEngineException
            || causes.root() instanceof RestException;
    return isSaidByTheEngineItself || isFromWhoReadsQuestions(causes.root())
        ? status(Fault.BAD_REQUEST)
        : status(Fault.SERVER_ERROR);
  }

  /**
   * The engine's own sentences are English and may repeat what was typed; the program's are not.
   */
  private static boolean isSaidByTheProgram(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(PROGRAM);
  }

  private Fault refusal(String message) {
    return message == null || ENGLISH_REFUSAL.matcher(message).find()
        ? status(Fault.FORBIDDEN)
        : new Fault(Fault.FORBIDDEN, message);
  }

  private Fault badValue(String name) {
    return new Fault(Fault.BAD_REQUEST, texts.get("front.bad.value", name));
  }

  /** The parameter that the engine names; its English sentence repeats what was typed. */
  private static Optional<String> parameter(String message) {
    Matcher named = PARAMETER.matcher(String.valueOf(message));
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }

  private Fault status(int status) {
    return Fault.of(status, texts);
  }

  private static boolean isFromWhoReadsQuestions(Throwable root) {
    for (StackTraceElement frame : root.getStackTrace()) {
      if (!frame.getClassName().startsWith("java.")) {
        return READERS_OF_QUESTIONS.stream().anyMatch(frame.getClassName()::startsWith);
      }
    }
    return false;
  }

  /** Where in the JSON: names only, no values. */
  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(name -> name != null && name.matches("[\\w-]{1,60}"))
        .collect(Collectors.joining("."));
  }
}
