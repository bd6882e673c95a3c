package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.agreement.DivisionTable;
import dk.klimaforloeb.allocation.AmendedWork;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.governance.amendments.Amendment.Row;
import dk.klimaforloeb.governance.amendments.Amendment.Status;
import dk.klimaforloeb.governance.amendments.Amendment.Wanted;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Takes amendments from who proposes them to the day from which they hold. */
@Component
class AmendmentDesk {

  /** What sort of matter it is for a steering group. */
  private static final String MATTER = "task-division";

  /** A quarter. */
  private static final int MONTHS_BACK = 3;

  private static final int LONGEST_TITLE = 255;
  private static final int LONGEST_TEXT = 4000;

  private final Agreement agreement;
  private final Amendments amendments;
  private final AmendableDivision division;
  private final AmendedWork work;
  private final AmendmentWords words;
  private final SteeringMatters matters;
  private final CaseMessages messages;
  private final Clock clock;
  private final Texts texts = new Texts("amendments");

  AmendmentDesk(
      Agreement agreement,
      Amendments amendments,
      AmendableDivision division,
      AmendedWork work,
      AmendmentWords words,
      SteeringMatters matters,
      CaseMessages messages,
      Clock clock) {
    this.agreement = agreement;
    this.amendments = amendments;
    this.division = division;
    this.work = work;
    this.words = words;
    this.matters = matters;
    this.messages = messages;
    this.clock = clock;
  }

  /** Hands the proposal over; whoever made it has done their part. */
  void send(long amendment) {
    messages.start(CaseKey.ofJointWork(agreement.key()), new AmendmentProposed(amendment));
  }

  /** Says what it would have changed in the last quarter, and what it changes for open work. */
  void preview(long number, String processInstanceId) {
    Wanted wanted = amendments.get(number).wanted();
    DivisionTable changed = work.ruling().with(wanted.changes());
    LocalDate since = LocalDate.now(clock).minusMonths(MONTHS_BACK);
    String preview =
        words.preview(
            work.onGiven(since.atStartOfDay(clock.getZone()).toInstant(), changed),
            work.onOpen(changed),
            wanted.movesOpenWork());
    amendments.previewed(number, processInstanceId, preview);
  }

  /** Lays it before the steering group. */
  void seekDecision(DelegateExecution execution, long number) {
    Amendment amendment = amendments.get(number);
    Wanted wanted = amendment.wanted();
    matters.seek(
        execution,
        new Sought(
            MATTER,
            cut(words.title(wanted), LONGEST_TITLE),
            cut(
                texts.get("amendments.matter.text", wanted.reasons(), amendment.preview()),
                LONGEST_TEXT),
            words.proposals(wanted),
            true));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  /** Notes what the steering group said. */
  void noteDecision(long number, String processInstanceId) {
    SteeringMatters.Answer answer = matters.answer(processInstanceId).orElseThrow();
    boolean isApproved =
        switch (answer.outcome()) {
          case APPROVED, APPROVED_WITH_REMARK -> true;
          default -> false;
        };
    amendments.decided(
        number,
        isApproved ? Status.APPROVED : Status.REJECTED,
        answer.matter(),
        answer.meeting(),
        answer.decidedOn(),
        answer.remarks());
  }

  /** The beginning of the day from which it holds; a day that is over by then waits for nothing. */
  Date effectiveAt(long number) {
    LocalDate day = amendments.get(number).wanted().effectiveOn();
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  /**
   * Applies its rows to the table that rules now, unless one of them was changed meanwhile.
   *
   * @return whether it holds from now on
   */
  boolean putInForce(long number) {
    amendments.takeTurn();
    Amendment amendment = amendments.get(number);
    Wanted wanted = amendment.wanted();
    DivisionTable ruling = work.ruling();
    List<String> inTheWay = inTheWay(wanted, ruling);
    if (!inTheWay.isEmpty()) {
      amendments.collides(number, String.join("\n", inTheWay));
      return false;
    }
    int version =
        division.putInForce(
            ruling.with(wanted.changes()),
            wanted.changes(),
            new AmendableDivision.Source(
                amendment.matter(),
                amendment.meeting(),
                amendment.decidedOn(),
                wanted.effectiveOn()));
    amendments.inForce(number, version);
    return true;
  }

  private List<String> inTheWay(Wanted wanted, DivisionTable ruling) {
    List<String> found = new ArrayList<>();
    for (Row row : wanted.rows()) {
      DivisionTable.Said now = ruling.said(row.change().key()).orElse(null);
      if (!Objects.equals(now, row.was()) && !row.change().isIn(ruling)) {
        found.add(words.collision(row, now));
      }
    }
    return found.isEmpty() ? division.problems(ruling.with(wanted.changes())) : found;
  }

  /** What is wrong with the table that would rule if it were applied all the same; in Danish. */
  List<String> problemsOnPresentTable(long number) {
    return division.problems(work.ruling().with(amendments.get(number).wanted().changes()));
  }

  /** It is applied on the rows as they are now. */
  void applyAnew(long number) {
    DivisionTable ruling = work.ruling();
    amendments.replaceRows(
        number,
        amendments.get(number).wanted().changes().stream()
            .map(change -> new Row(change, ruling.said(change.key()).orElse(null)))
            .toList());
  }

  /** Moves the open work that its version of the table lays elsewhere. */
  void moveOpenWork(long number) {
    work.move(amendments.get(number).version());
  }
}
