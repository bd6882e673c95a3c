package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells those whom a case concerns of what is new in it, each of them once. */
@Component
public class CaseTelling {

  /** Whoever does this is the coordinator whom a municipality knows. */
  private static final String COORDINATORS_TASK = "roadmap-advice";

  private final Mails mails;
  private final Allocations allocations;
  private final People people;

  CaseTelling(Mails mails, Allocations allocations, People people) {
    this.mails = mails;
    this.allocations = allocations;
    this.people = people;
  }

  /** Tells the municipality and its coordinator. */
  public void tellAll(DelegateExecution inCase, News news) {
    String code = CaseModel.MUNICIPALITY_CODE.get(inCase);
    mails.toMembers(
        Set.of(Roles.municipality(code), allocations.groupFor(COORDINATORS_TASK)),
        about(inCase),
        tasks -> content(inCase, news));
  }

  /** Tells one person. */
  public void tell(DelegateExecution inCase, String person, News news) {
    mails.toPerson(person, about(inCase), tasks -> content(inCase, news));
  }

  private static MailAbout about(DelegateExecution inCase) {
    return MailAbout.theCase(inCase.getTenantId(), CaseKey.of(inCase).value());
  }

  private CaseNews content(DelegateExecution inCase, News news) {
    return new CaseNews(
        CaseModel.MUNICIPALITY.get(inCase),
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
