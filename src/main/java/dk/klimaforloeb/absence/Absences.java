package dk.klimaforloeb.absence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What both doors ask for, read from JSON. */
@Component
class Absences {

  private final TaskDesk tasks;
  private final CoverDesk covers;
  private final Texts texts = new Texts("absence");

  Absences(TaskDesk tasks, CoverDesk covers) {
    this.tasks = tasks;
    this.covers = covers;
  }

  TaskDesk.View holder(String taskId) {
    return tasks.view(taskId);
  }

  /**
   * @param action {@code give-back} with {@code reason}, {@code hand-on} with {@code userId} and
   *     {@code reason}, or {@code take-over} with nothing
   */
  void act(String taskId, String action, JsonNode body) {
    switch (action) {
      case "give-back" -> tasks.giveBack(taskId, text(body, "reason"));
      case "hand-on" -> tasks.handOn(taskId, text(body, "userId"), text(body, "reason"));
      case "take-over" -> tasks.takeOver(taskId);
      default -> throw malformed(HttpStatus.NOT_FOUND);
    }
  }

  CoverDesk.View covers() {
    return covers.view();
  }

  /**
   * @param body {@code substitute}, {@code firstDay} and {@code lastDay} (yyyy-MM-dd)
   */
  void name(JsonNode body) {
    covers.name(text(body, "substitute"), day(body, "firstDay"), day(body, "lastDay"));
  }

  void end(String id) {
    try {
      covers.end(Long.parseLong(id));
    } catch (NumberFormatException e) {
      throw malformed(HttpStatus.NOT_FOUND);
    }
  }

  private static String text(JsonNode body, String key) {
    JsonNode value = body == null ? MissingNode.getInstance() : body.path(key);
    return value.isTextual() ? value.asText() : null;
  }

  private LocalDate day(JsonNode body, String key) {
    String text = text(body, key);
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeParseException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("absence.cover.no-day"));
    }
  }

  private Refused malformed(HttpStatus status) {
    return new Refused(status, texts.get("absence.malformed"));
  }
}
