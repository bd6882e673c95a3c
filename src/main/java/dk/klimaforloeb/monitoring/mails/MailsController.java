package dk.klimaforloeb.monitoring.mails;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link MailsPage}, for programs. */
@RestController
@RequestMapping("/api/monitoring/mails")
class MailsController {

  private final MailList list;
  private final Texts texts = new Texts("mails");

  MailsController(MailList list) {
    this.list = list;
  }

  /** A page of the mails that whoever asks may read, the newest first. */
  @GetMapping
  MailPage page(
      @RequestParam(required = false) String municipality,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      @RequestParam(required = false) String text,
      @RequestParam(required = false) String after) {
    return list.page(new Wanted(municipality, status, from, to, text, after));
  }

  /** A mail with its text, for those who see other people and for who got it. */
  @GetMapping("/{id}")
  MailLetter letter(@PathVariable String id) {
    return list.letter(id)
        .orElseThrow(() -> Problem.thrown(HttpStatus.NOT_FOUND, texts, "mails.none"));
  }
}
