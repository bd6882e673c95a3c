package dk.klimaforloeb.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The collaboration agreement of one region, as its file says; one per installation, there before
 * anything else is.
 *
 * @param key stem of the file, also the business key of the programme, for example {@code
 *     midtjylland-2020}
 * @param name Danish title
 * @param term when it is in force
 * @param parties who agreed
 * @param groups Danish name of each role of {@code identity.Roles}, by group id
 * @param clauses in the order of the file
 * @param municipalities in the order of the file
 * @param rounds in the order of the file
 * @param decisions the decision tables beside the file
 */
public record Agreement(
    String key,
    String name,
    Term term,
    List<Party> parties,
    Map<String, String> groups,
    List<Clause> clauses,
    List<Municipality> municipalities,
    List<Round> rounds,
    Decisions decisions) {

  /** The round of the pioneers, who enter when the agreement takes effect. */
  public static final String PIONEER_ROUND = "P";

  /** The municipality with the code, if it takes part. */
  public Optional<Municipality> municipality(String code) {
    return municipalities.stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /** The clause with the id, for example {@code SA-35}. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The party with the id. */
  public Optional<Party> party(String id) {
    return parties.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /**
   * When the agreement is in force.
   *
   * @param firstDay the first day
   * @param lastDay the last day; of a month where the file names only the month
   */
  public record Term(LocalDate firstDay, LocalDate lastDay) {}

  /**
   * Who agreed, or acts for those who did.
   *
   * @param id short name within the file
   * @param name Danish name
   */
  public record Party(String id, String name) {}

  /**
   * A clause.
   *
   * @param id for example {@code SA-35}
   * @param label how it is shown to people, for example "aftalens pkt. 35"
   * @param summary what it says, in Danish, in our words
   */
  public record Clause(String id, String label, String summary) {}

  /**
   * A municipality that takes part.
   *
   * @param code four characters, for example {@code 0710}
   * @param name Danish name without "Kommune"
   * @param pioneer whether it was there before the others
   * @param rounds ids of the rounds it is invited in, in that order; {@link #PIONEER_ROUND} for a
   *     pioneer
   * @param entryPhase key of the process at which its journey begins, {@code onboarding} unless the
   *     file says otherwise
   * @param bodies who treats the plan before the council, in order, where the file knows; else
   *     empty
   */
  public record Municipality(
      String code,
      String name,
      boolean pioneer,
      List<String> rounds,
      String entryPhase,
      List<String> bodies) {}

  /**
   * A round of admission.
   *
   * @param id for example {@code 1}
   * @param name Danish name
   * @param opensOn the day on which municipalities are invited
   * @param exceptions another day for single municipalities, by code
   */
  public record Round(
      String id, String name, LocalDate opensOn, Map<String, LocalDate> exceptions) {

    /** The day on which the municipality is invited. */
    public LocalDate opensOn(String municipalityCode) {
      return exceptions.getOrDefault(municipalityCode, opensOn);
    }
  }

  /**
   * File names of the decision tables (DMN) that lie beside the agreement's file.
   *
   * @param taskDivision who does what; deployed under the key {@code task-division}
   * @param phaseDeadlines working days per task; deployed under the key {@code phase-deadlines}
   */
  public record Decisions(String taskDivision, String phaseDeadlines) {}
}
