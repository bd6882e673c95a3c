package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is written to those who are invited. */
@Component
class EventMails {

  private final Mails mails;
  private final ReplyLinks links;
  private final EventWords words;
  private final Payers payers;
  private final Agreement agreement;

  EventMails(Mails mails, ReplyLinks links, EventWords words, Payers payers, Agreement agreement) {
    this.mails = mails;
    this.links = links;
    this.words = words;
    this.payers = payers;
    this.agreement = agreement;
  }

  void invited(JointEvent event, Invitation to) {
    Facts facts = event.facts();
    post(
        to,
        new EventInvited(
            event.title(),
            to.behalf(),
            words.when(facts),
            facts.place(),
            facts.onlineUrl(),
            facts.programme(),
            payers.name(event.payer()),
            DanishDates.weekday(facts.replyBy()),
            link(to)));
  }

  void seatFree(JointEvent event, Invitation to) {
    Facts facts = event.facts();
    post(
        to,
        new EventSeatFree(
            event.title(),
            words.when(facts),
            facts.place(),
            DanishDates.weekday(facts.replyBy()),
            link(to)));
  }

  void changed(JointEvent event, Invitation to) {
    Facts facts = event.facts();
    post(
        to,
        new EventChanged(
            event.title(),
            event.reason(),
            words.when(facts),
            facts.place(),
            facts.onlineUrl(),
            DanishDates.weekday(facts.replyBy()),
            link(to)));
  }

  void cancelled(JointEvent event, Invitation to) {
    post(to, new EventCancelled(event.title(), words.when(event.facts()), event.reason()));
  }

  void near(JointEvent event, Invitation to) {
    Facts facts = event.facts();
    post(
        to,
        new EventNear(
            event.title(),
            words.when(facts),
            facts.place(),
            facts.onlineUrl(),
            facts.programme(),
            link(to)));
  }

  void material(JointEvent event, List<EventMaterial.Piece> pieces, Invitation to) {
    post(to, new EventMaterial(event.title(), words.when(event.facts()), pieces));
  }

  private String link(Invitation to) {
    return links.mark(to.id());
  }

  private void post(Invitation to, Record content) {
    MailAbout about =
        MailAbout.theCase(CaseTenants.PROGRAMME, CaseKey.ofJointWork(agreement.key()).value());
    if (to.isUser()) {
      mails.toPerson(to.recipient(), about, tasks -> content);
    } else {
      mails.toAddress(to.recipient(), about, tasks -> content);
    }
  }
}
