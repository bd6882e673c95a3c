package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who asked for money what became of it. */
@Component
class AnswerMails {

  private final FundingRequests requests;
  private final RequestTexts words;
  private final Mails mails;
  private final Texts texts = new Texts("funding");

  AnswerMails(FundingRequests requests, RequestTexts words, Mails mails) {
    this.requests = requests;
    this.words = words;
    this.mails = mails;
  }

  /** Nobody where nobody is known to have asked. */
  void tell(long number) {
    FundingRequest request = requests.get(number);
    if (request.askedBy() != null) {
      mails.toPerson(request.askedBy(), MailAbout.nothing(), tasks -> content(request));
    }
  }

  private FundingAnswer content(FundingRequest request) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("funding.mail.asked", Kroner.text(request.amount())));
    if (request.granted() != null) {
      lines.add(texts.get("funding.mail.amount", Kroner.text(request.granted())));
    }
    String payer = words.payer(request);
    if (!payer.isEmpty()) {
      lines.add(texts.get("funding.mail.payer", payer));
    }
    if (request.decidedOn() != null) {
      lines.add(texts.get("funding.mail.decided-on", DanishDates.day(request.decidedOn())));
    }
    return new FundingAnswer(
        request.title(),
        texts.get("funding.mail." + request.status().value()),
        lines,
        request.remarks(),
        mails.tasklist());
  }
}
