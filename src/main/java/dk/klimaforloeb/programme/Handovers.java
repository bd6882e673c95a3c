package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells municipalities whose journeys go on after the agreement who follows them. */
@Component
class Handovers {

  private final Agreement agreement;
  private final CaseRecords records;
  private final JourneyNames names;
  private final Mails mails;

  Handovers(Agreement agreement, CaseRecords records, JourneyNames names, Mails mails) {
    this.agreement = agreement;
    this.records = records;
    this.names = names;
    this.mails = mails;
  }

  /** Those of the closing that was handed in in the instance. */
  void tell(String processInstanceId) {
    records.lastIn(processInstanceId, ProgrammeClosing.class).stream()
        .flatMap(closing -> closing.handovers().stream())
        .forEach(this::tell);
  }

  private void tell(ProgrammeClosing.Handover handover) {
    CaseKey journey = new CaseKey(handover.journey());
    journey
        .municipalityCode()
        .flatMap(agreement::municipality)
        .ifPresent(
            municipality ->
                mails.toMembers(
                    List.of(Roles.municipality(municipality.code())),
                    MailAbout.theCase(municipality.code(), journey.value()),
                    tasks ->
                        new HandedOver(
                            names.municipality(journey),
                            agreement.name(),
                            handover.receiver(),
                            mails.tasklist())));
  }
}
