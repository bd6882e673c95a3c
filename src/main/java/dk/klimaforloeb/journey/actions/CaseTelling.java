package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those whom a case concerns of what is new in it, each of them once. */
@Component
public class CaseTelling {

  /** Whoever does this is the coordinator whom a municipality knows. */
  private static final String COORDINATORS_TASK = "roadmap-advice";

  private final Mails mails;
  private final Allocations allocations;
  private final People people;
  private final Agreement agreement;

  CaseTelling(Mails mails, Allocations allocations, People people, Agreement agreement) {
    this.mails = mails;
    this.allocations = allocations;
    this.people = people;
    this.agreement = agreement;
  }

  /** Tells the municipality and its coordinator. */
  public void tellAll(CaseKey journey, News news) {
    mails.toMembers(
        Set.of(Roles.municipality(code(journey)), allocations.groupFor(COORDINATORS_TASK)),
        about(journey),
        tasks -> content(journey, news));
  }

  /** Tells the municipality. */
  public void tellMunicipality(CaseKey journey, News news) {
    mails.toMembers(
        Set.of(Roles.municipality(code(journey))), about(journey), tasks -> content(journey, news));
  }

  /** Tells one person. */
  public void tell(CaseKey journey, String person, News news) {
    mails.toPerson(person, about(journey), tasks -> content(journey, news));
  }

  private static MailAbout about(CaseKey journey) {
    return MailAbout.theCase(code(journey), journey.value());
  }

  private static String code(CaseKey journey) {
    return journey.municipalityCode().orElseThrow();
  }

  private CaseNews content(CaseKey journey, News news) {
    String code = code(journey);
    return new CaseNews(
        agreement.municipality(code).map(Agreement.Municipality::name).orElse(code),
        news.what(),
        news.by().map(people::name).orElse(null),
        news.lines(),
        news.reason().orElse(null),
        mails.tasklist());
  }

  /**
   * Something new in a case.
   *
   * @param what happened, in Danish, a sentence without its full stop
   * @param by user id of who did it; none when the program did
   * @param lines what is to be known of it, in Danish
   * @param reason as it was typed, if there is one
   */
  public record News(
      String what, Optional<String> by, List<String> lines, Optional<String> reason) {}
}
