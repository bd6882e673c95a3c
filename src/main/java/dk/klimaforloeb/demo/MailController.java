package dk.klimaforloeb.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the mails that left. */
@RestController
@Profile("demo")
class MailController {

  private final CaughtMails mails;

  MailController(CaughtMails mails) {
    this.mails = mails;
  }

  /** Lists the mails that left, the oldest first. */
  @GetMapping("/api/demo/mails")
  List<CaughtMail> mails() {
    return mails.oldestFirst();
  }
}
