package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Agreement.Municipality;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.Topics;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Municipalities that were there before the others, whose staff may give a session in the
 * coordinator's place. They do not see the case: they are told by mail, and the coordinator notes
 * the session.
 */
@Component
class SparringPartners {

  private final Agreement agreement;
  private final CaseRecords records;
  private final Capf capf;
  private final People people;
  private final Mails mails;
  private final Clock clock;
  private final Texts texts = new Texts("guidancesession");

  SparringPartners(
      Agreement agreement,
      CaseRecords records,
      Capf capf,
      People people,
      Mails mails,
      Clock clock) {
    this.agreement = agreement;
    this.records = records;
    this.capf = capf;
    this.people = people;
    this.mails = mails;
    this.clock = clock;
  }

  /** As a form offers them. */
  List<Map<String, String>> offered(CaseKey journey) {
    return partners(journey)
        .map(partner -> Map.of("label", partner.name(), "value", partner.code()))
        .toList();
  }

  /** Whether the municipality may give sessions in the journey, which is another's. */
  boolean mayGive(String code, CaseKey journey) {
    return partners(journey).anyMatch(partner -> partner.code().equals(code));
  }

  /** Danish name; the code itself of who is no longer in the agreement. */
  String name(String code) {
    return agreement.municipality(code).map(Municipality::name).orElse(code);
  }

  private Stream<Municipality> partners(CaseKey journey) {
    String own = journey.municipalityCode().orElseThrow();
    return agreement.municipalities().stream()
        .filter(municipality -> municipality.pioneer() && !municipality.code().equals(own));
  }

  /** One mail to each of the partner's people, with what was arranged last. */
  void tell(DelegateExecution execution) {
    String session = execution.getProcessInstanceId();
    Recorded<SessionArrangement> arranged =
        records.latestIn(session, SessionArrangement.class).orElseThrow();
    PartnerAsked content =
        new PartnerAsked(
            CaseModel.MUNICIPALITY.get(execution),
            people.name(arranged.person()),
            lines(session, arranged.what()));
    mails.toMembers(
        Set.of(Roles.municipality(arranged.what().partner())),
        MailAbout.theCase(execution.getTenantId(), execution.getProcessBusinessKey()),
        tasks -> content);
  }

  private List<String> lines(String session, SessionArrangement arranged) {
    List<String> lines = new ArrayList<>();
    if (arranged.sessionAt() != null) {
      LocalDateTime at = typedAt(arranged.sessionAt());
      lines.add(texts.get("guidancesession.mail.time", DanishDates.moment(at)));
    }
    String form = texts.get("guidancesession.form." + arranged.form());
    lines.add(texts.get("guidancesession.mail.form", form));
    add(lines, "guidancesession.mail.place", arranged.place());
    records
        .lastIn(session, GuidanceSession.class)
        .ifPresent(
            wanted -> {
              String topic = wanted.topic();
              add(
                  lines,
                  "guidancesession.mail.topic",
                  topic == null ? null : Topics.inDanish(topic));
              wanted.criteria().forEach(key -> lines.add(capf.title(key)));
            });
    add(lines, "guidancesession.mail.participants", arranged.participants());
    return lines;
  }

  private LocalDateTime typedAt(LocalDateTime typed) {
    Instant at = SessionTime.of(typed, clock.getZone());
    return LocalDateTime.ofInstant(at, clock.getZone());
  }

  private void add(List<String> lines, String key, String value) {
    if (value != null) {
      lines.add(texts.get(key, value));
    }
  }
}
