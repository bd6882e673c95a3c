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

  /**
   * Lists a page of the mails that whoever asks may read, the newest first.
   *
   * @param municipality a municipality's code, or programme
   * @param status code of what became of a mail
   * @param from the first day
   * @param to the last day
   * @param text part of what the mail is about or of a reader's name
   * @param after id of the last mail of the page before
   */
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

  /**
   * Shows a mail with its text, to those who see other people and to who got it.
   *
   * @param id of the mail
   */
  @GetMapping("/{id}")
  MailLetter letter(@PathVariable String id) {
    return list.letter(id)
        .orElseThrow(() -> Problem.thrown(HttpStatus.NOT_FOUND, texts, "mails.none"));
  }
}
