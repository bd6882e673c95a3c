package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.network.events.Invitation.Answer;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.network.events.JointEvent.Status;
import dk.klimaforloeb.network.events.Replies.Reply;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where who is invited answers, by the link in the mail and without a login. To look changes
 * nothing, since programs that guard mailboxes open links too. A link that leads nowhere is
 * answered alike, whether it never was one or is none any more.
 */
@Controller
class ReplyPage {

  private final Replies replies;
  private final EventWords words;
  private final CalendarFile calendar;
  private final Pages pages;

  ReplyPage(Replies replies, EventWords words, CalendarFile calendar, Pages pages) {
    this.replies = replies;
    this.words = words;
    this.calendar = calendar;
    this.pages = pages;
  }

  @GetMapping(ReplyLinks.PLACE + "{token}")
  ResponseEntity<String> show(@PathVariable String token) {
    return replies
        .find(token)
        .map(reply -> pages.answer(HttpStatus.OK, "network/reply", view(token, reply)))
        .orElseGet(this::nothing);
  }

  @PostMapping(ReplyLinks.PLACE + "{token}")
  ResponseEntity<String> answer(
      @PathVariable String token, @RequestParam(name = "svar", defaultValue = "") String answer) {
    Optional<Reply> reply =
        answer.equals("ja") || answer.equals("nej")
            ? replies.answer(token, answer.equals("ja"))
            : replies.find(token);
    return reply
        .map(
            taken ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(ReplyLinks.PLACE + token))
                    .<String>build())
        .orElseGet(this::nothing);
  }

  @GetMapping(ReplyLinks.PLACE + "{token}/kalender.ics")
  ResponseEntity<?> calendar(@PathVariable String token) {
    Optional<Reply> reply = replies.find(token);
    return reply.isPresent() ? calendar.answer(reply.get().event()) : nothing();
  }

  private ResponseEntity<String> nothing() {
    return pages.answer(HttpStatus.NOT_FOUND, "network/reply-nothing", Map.of());
  }

  private View view(String token, Reply reply) {
    Facts facts = reply.event().facts();
    Invitation invitation = reply.invitation();
    Answer answer = invitation.answer();
    boolean isCancelled = reply.event().status() == Status.CANCELLED;
    return new View(
        ReplyLinks.PLACE + token,
        reply.event().title(),
        invitation.name(),
        invitation.behalf(),
        words.when(facts),
        facts.place(),
        facts.onlineUrl(),
        facts.programme(),
        DanishDates.weekday(facts.replyBy()),
        answer == Answer.YES,
        answer == Answer.WAITING,
        answer == Answer.NO,
        reply.isOpen(),
        isCancelled,
        !reply.isOpen() && !isCancelled);
  }

  /**
   * What the page shows, ready to print.
   *
   * @param address of the page itself
   */
  record View(
      String address,
      String title,
      String name,
      String behalf,
      String when,
      String place,
      String onlineUrl,
      String programme,
      String replyBy,
      boolean isComing,
      boolean isWaiting,
      boolean isStayingAway,
      boolean isOpen,
      boolean isCancelled,
      boolean isTooLate) {}
}
