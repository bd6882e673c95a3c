package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.network.events.Decisions;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Has a group's staffing decided, and tells its members when it begins and ends. */
@Component
class GroupWork {

  /** What it is in the table of who decides what. */
  private static final String MATTER = "staffing";

  private static final int LONGEST_TEXT = 4_000;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final WorkingGroups groups;
  private final CaseRecords records;
  private final Decisions decisions;
  private final Mails mails;
  private final Agreement agreement;
  private final Clock clock;
  private final Texts texts = new Texts("network");

  GroupWork(
      WorkingGroups groups,
      CaseRecords records,
      Decisions decisions,
      Mails mails,
      Agreement agreement,
      Clock clock) {
    this.groups = groups;
    this.records = records;
    this.decisions = decisions;
    this.mails = mails;
    this.agreement = agreement;
    this.clock = clock;
  }

  void seekStaffing(DelegateExecution execution) {
    Mandate mandate = mandate(execution.getProcessInstanceId());
    String text =
        texts.get(
            "network.staffing",
            mandate.purpose(),
            mandate.tasks(),
            String.join("\n", members(mandate)),
            DanishDates.day(mandate.until()));
    decisions.seek(
        execution,
        new Sought(
            MATTER,
            texts.get("network.staffing.title", mandate.title()),
            text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
            List.of(
                texts.get("network.staffing.group", mandate.title()),
                texts.get("network.staffing.members")),
            true));
  }

  void constitute(String instance) {
    Mandate mandate = mandate(instance);
    groups.constitute(instance, mandate, LocalDate.now(clock));
    mandate
        .members()
        .forEach(
            member ->
                post(
                    member.email(),
                    new GroupConstituted(
                        mandate.title(),
                        mandate.purpose(),
                        mandate.tasks(),
                        member.home(),
                        mandate.hotDesk(),
                        DanishDates.weekday(mandate.until()),
                        members(mandate))));
  }

  Date reportAt(String instance) {
    LocalDate day = groups.of(instance).nextReportOn();
    return Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
  }

  void thank(String instance) {
    WorkingGroup group = groups.of(instance);
    GroupReport report = records.lastIn(instance, GroupReport.class).orElseThrow();
    group
        .members()
        .forEach(
            member ->
                post(
                    member.email(),
                    new GroupThanked(group.title(), report.report(), report.reportUrl())));
    groups.forgetAddresses(group);
  }

  private Mandate mandate(String instance) {
    return records.lastIn(instance, Mandate.class).orElseThrow();
  }

  private List<String> members(Mandate mandate) {
    return mandate.members().stream()
        .map(member -> texts.get("network.person", member.name(), member.home()))
        .toList();
  }

  private void post(String address, Record content) {
    mails.toAddress(
        address,
        MailAbout.theCase(CaseTenants.PROGRAMME, CaseKey.ofJointWork(agreement.key()).value()),
        tasks -> content);
  }
}
