package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells people what became of an amendment. */
@Component
class AmendmentMails {

  private static final Set<String> COORDINATORS =
      Set.of(
          Roles.KKR_COORDINATOR,
          Roles.REGIONAL_COORDINATOR,
          Roles.REGIONAL_DATA_TEAM,
          Roles.SECRETARIAT);

  private final Amendments amendments;
  private final AmendmentWords words;
  private final Mails mails;
  private final Texts texts = new Texts("amendments");

  AmendmentMails(Amendments amendments, AmendmentWords words, Mails mails) {
    this.amendments = amendments;
    this.words = words;
    this.mails = mails;
  }

  /** Nobody where nobody is known to have proposed it. */
  void tellProposer(long number) {
    Amendment amendment = amendments.get(number);
    if (amendment.proposedBy() != null) {
      mails.toPerson(
          amendment.proposedBy(),
          MailAbout.nothing(),
          tasks -> news(amendment, "amendments.mail.why.proposer"));
    }
  }

  /** All whose work the division of tasks divides. */
  void tellInForce(long number) {
    Amendment amendment = amendments.get(number);
    mails.toMembers(
        COORDINATORS,
        MailAbout.nothing(),
        tasks -> news(amendment, "amendments.mail.why.coordinator"));
  }

  private AmendmentNews news(Amendment amendment, String why) {
    List<String> lines = new ArrayList<>();
    if (amendment.decidedOn() != null) {
      lines.add(
          texts.get(
              "amendments.mail.decided",
              DanishDates.day(amendment.decidedOn()),
              amendment.meeting()));
    }
    lines.add(texts.get("amendments.mail.day", DanishDates.day(amendment.wanted().effectiveOn())));
    lines.add(
        texts.get(
            amendment.wanted().movesOpenWork()
                ? "amendments.shown.moves"
                : "amendments.shown.stays"));
    return new AmendmentNews(
        texts.get("amendments.mail." + amendment.status().value()),
        words.rows(amendment.wanted()),
        lines,
        amendment.remarks(),
        texts.get(why),
        mails.tasklist());
  }
}
