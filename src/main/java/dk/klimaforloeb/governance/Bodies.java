package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation.Body;
import dk.klimaforloeb.agreement.Organisation.Seat;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.notification.api.MailAbout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bodies of the agreement that meet and decide: its steering groups. */
@Component
public class Bodies {

  private static final String STEERING_GROUP = "steering-group";
  private static final String SECRETARIAT = "secretariat";

  /** Of a body of whose rhythm the agreement says nothing. */
  private static final int WEEKS_UNLESS_SAID = 6;

  private final Agreement agreement;

  Bodies(Agreement agreement) {
    this.agreement = agreement;
  }

  /** In the order of the agreement's file. */
  public List<Body> all() {
    return agreement.organisation().bodies().stream()
        .filter(body -> body.kind().endsWith(STEERING_GROUP))
        .toList();
  }

  /** Those whose seats are filled by appointment: the steering groups, and who serves them. */
  public List<Body> appointed() {
    return agreement.organisation().bodies().stream()
        .filter(body -> body.kind().endsWith(STEERING_GROUP) || body.kind().equals(SECRETARIAT))
        .filter(body -> !body.seats().isEmpty())
        .toList();
  }

  /**
   * One of the steering groups.
   *
   * @throws java.util.NoSuchElementException when it is none
   */
  public Body body(String id) {
    return all().stream().filter(body -> body.id().equals(id)).findFirst().orElseThrow();
  }

  /** The Danish name; the id where the agreement has no such body any more. */
  public String name(String id) {
    return agreement.organisation().body(id).map(Body::name).orElse(id);
  }

  /**
   * The body that decides what a kind of body decides; where the agreement has one steering group
   * for all, that.
   *
   * @param kind for example {@code political-steering-group}
   * @return empty where the agreement has no steering group
   */
  public Optional<Body> ofKind(String kind) {
    return all().stream()
        .filter(body -> body.kind().equals(kind))
        .findFirst()
        .or(() -> all().stream().filter(body -> body.kind().equals(STEERING_GROUP)).findFirst())
        .or(() -> all().stream().findFirst());
  }

  /** The Danish name of where a member comes from, by {@link BodyMember#home()}. */
  public String home(String id) {
    return agreement.parties().stream()
        .filter(party -> party.id().equals(id))
        .map(Agreement.Party::name)
        .findFirst()
        .or(() -> agreement.municipality(id).map(Agreement.Municipality::name))
        .orElse(id);
  }

  /** What mails to steering groups are about. */
  public MailAbout jointWork() {
    return MailAbout.theCase(CaseTenants.PROGRAMME, CaseKey.ofJointWork(agreement.key()).value());
  }

  /** How many sit in it, as far as the agreement says. */
  public int seats(String id) {
    return body(id).seats().stream().map(Seat::count).mapToInt(count -> count.orElse(1)).sum();
  }

  /** The next period from the day on for which the body meets, while the agreement lasts. */
  public Optional<Interval> nextPeriod(String id, LocalDate day) {
    return MeetingPeriods.of(agreement.term(), body(id).rhythm(), WEEKS_UNLESS_SAID)
        .flatMap(periods -> periods.from(day));
  }

  /** How many meetings the body's rhythm gives; empty for a body that meets as the need arises. */
  public Optional<Integer> meetingsOfTheTerm(Body body) {
    return MeetingPeriods.of(agreement.term(), body.rhythm(), WEEKS_UNLESS_SAID)
        .map(MeetingPeriods::count);
  }

  /** From the first to the last day. */
  public record Interval(LocalDate from, LocalDate to) {}
}
