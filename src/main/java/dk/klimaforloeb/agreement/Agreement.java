package dk.klimaforloeb.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The collaboration agreement of one region, as its file says; one per installation, there before
 * anything else is.
 *
 * @param key what the file calls itself, also the business key of the programme, for example {@code
 *     midtjylland-2020}
 * @param name Danish title
 * @param term when it is in force
 * @param parties who agreed, and after them the operators, who act for those who did
 * @param groups Danish name of each role of {@code identity.Roles}, by group id
 * @param clauses in the order of the file
 * @param basis on what the program's tasks, processes and tables rest, by key
 * @param municipalities in the order of the file
 * @param rounds in the order of the file
 * @param decisions the decision tables beside the file
 * @param organisation who does the work, in which groups
 * @param undertakings what is paid, held and built upon
 * @param evidence where values come from, by path; see {@link #evidenceOf}
 */
public record Agreement(
    String key,
    String name,
    Term term,
    List<Party> parties,
    Map<String, String> groups,
    List<Clause> clauses,
    Map<String, Basis> basis,
    List<Municipality> municipalities,
    List<Round> rounds,
    Decisions decisions,
    Organisation organisation,
    Undertakings undertakings,
    Map<String, Evidence> evidence) {

  /** The round of the pioneers, who enter when the agreement takes effect. */
  public static final String PIONEER_ROUND = "P";

  /** An agreement of which no more is known than what the processes need. */
  public Agreement(
      String key,
      String name,
      Term term,
      List<Party> parties,
      Map<String, String> groups,
      List<Clause> clauses,
      List<Municipality> municipalities,
      List<Round> rounds,
      Decisions decisions) {
    this(
        key,
        name,
        term,
        parties,
        groups,
        clauses,
        Map.of(),
        municipalities,
        rounds,
        decisions,
        Organisation.UNKNOWN,
        Undertakings.UNKNOWN,
        Map.of());
  }

  /** The municipality with the code, if it takes part. */
  public Optional<Municipality> municipality(String code) {
    return municipalities.stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /**
   * The Danish name of a group.
   *
   * @return the id itself where the file has no such group
   */
  public String groupName(String id) {
    return groups.getOrDefault(id, id);
  }

  /** The clause with the id, for example {@code SA-35}. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The clauses on which a task or a process rests, by its key; none when none asks for it. */
  public List<Clause> clausesOf(String key) {
    return Optional.ofNullable(basis.get(key)).stream()
        .flatMap(known -> known.clauses().stream())
        .flatMap(id -> clause(id).stream())
        .toList();
  }

  /** The party with the id. */
  public Optional<Party> party(String id) {
    return parties.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** The round with the id. */
  public Optional<Round> round(String id) {
    return rounds.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /**
   * The parties that a task lies with; several stand with commas between.
   *
   * @param ids for example {@code kkr} or {@code kkr, region}
   */
  public List<Party> partiesOf(String ids) {
    return Arrays.stream(ids.split(",", -1))
        .map(String::strip)
        .flatMap(id -> party(id).stream())
        .toList();
  }

  /**
   * Where a value comes from and how certain it is: what the file says of the value itself, else of
   * what it stands in.
   *
   * @param path keys with dots between, items of lists by id or code, for example {@code
   *     rounds[2].opensOn}; empty for the whole file
   */
  public Optional<Evidence> evidenceOf(String path) {
    String at = path;
    while (!at.isEmpty() && !evidence.containsKey(at)) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return Optional.ofNullable(evidence.get(at));
  }

  /**
   * When the agreement is in force.
   *
   * @param firstDay the first day; of a month where the file names only the month
   * @param lastDay the last day; of a month where the file names only the month
   * @param isToTheDay whether the file names days at both ends
   */
  public record Term(LocalDate firstDay, LocalDate lastDay, boolean isToTheDay) {

    /** A term that is known to the day. */
    public Term(LocalDate firstDay, LocalDate lastDay) {
      this(firstDay, lastDay, true);
    }
  }

  /**
   * Who agreed, or acts for those who did.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param kind for example {@code region}, {@code municipality} or {@code operator}
   * @param address where letters go, as far as known
   * @param municipality code, where the party is a single municipality
   */
  public record Party(
      String id,
      String name,
      String kind,
      Optional<Organisation.Address> address,
      Optional<String> municipality) {

    /** A party of which no more is known than its name. */
    public Party(String id, String name) {
      this(id, name, "other", Optional.empty(), Optional.empty());
    }
  }

  /**
   * A clause.
   *
   * @param id for example {@code SA-35}; people do not see it
   * @param heading the agreement's own heading above it, for example "Finansiering"
   * @param label how it is shown to people, for example "Samarbejdsaftalen, afsnittet Finansiering"
   * @param summary what it says, in Danish, in our words; reads well after a colon
   * @param note what we add to it, in Danish
   * @param fact why nothing has to carry it out, in Danish; empty for what is to be done
   * @param terms Danish key terms
   */
  public record Clause(
      String id,
      String heading,
      String label,
      String summary,
      Optional<String> note,
      Optional<String> fact,
      List<String> terms) {}

  /**
   * A municipality that takes part.
   *
   * @param code four characters, for example {@code 0710}
   * @param name Danish name without "Kommune"
   * @param pioneer whether it was there before the others
   * @param rounds ids of the rounds it is invited in, in that order; {@link #PIONEER_ROUND} for a
   *     pioneer
   * @param entryPhase key of the process at which its journey begins, if the file says so
   * @param bodies who treats the plan before the council, in order; empty where unknown
   * @param aliases other spellings of the name
   * @param done what it had done before the agreement, for example {@code screening}
   * @param membership periods in which it takes part or does not; empty for the whole term
   * @param council what it calls its council, in the definite form; empty for the usual name
   */
  public record Municipality(
      String code,
      String name,
      boolean pioneer,
      List<String> rounds,
      Optional<String> entryPhase,
      List<String> bodies,
      List<String> aliases,
      List<String> done,
      List<Organisation.Membership> membership,
      Optional<String> council) {}

  /**
   * A round of admission.
   *
   * @param id for example {@code 1}
   * @param name Danish name
   * @param opensOn the day on which municipalities are invited in this region; empty while nobody
   *     knows it, and before the agreement's first day nobody is invited
   * @param exceptions another day for single municipalities, by code
   * @param dates what else is known of it
   */
  public record Round(
      String id,
      String name,
      Optional<LocalDate> opensOn,
      Map<String, LocalDate> exceptions,
      RoundDates dates) {

    /** The day on which the municipality is invited, if it is known. */
    public Optional<LocalDate> opensOn(String municipalityCode) {
      return Optional.ofNullable(exceptions.get(municipalityCode)).or(() -> opensOn);
    }

    /** The municipality's last day for applications, if known. */
    public Optional<LocalDate> applyBy(String municipalityCode) {
      return dates.exception(municipalityCode, RoundException::applyBy).or(dates::applyBy);
    }

    /** The first day on which the municipality may be admitted, if known. */
    public Optional<LocalDate> admittedFrom(String code) {
      return dates.exception(code, RoundException::admittedFrom).or(dates::admittedFrom);
    }

    /** The last day on which the municipality may be admitted, if known. */
    public Optional<LocalDate> admittedTo(String municipalityCode) {
      return dates.exception(municipalityCode, RoundException::admittedTo).or(dates::admittedTo);
    }

    /** When the round is planned to end for the municipality, if known. */
    public Optional<RoughDate> endsIn(String municipalityCode) {
      return dates.exception(municipalityCode, RoundException::endsIn).or(dates::endsIn);
    }
  }

  /**
   * The dates of a round beside its opening; what is unknown is empty.
   *
   * @param applyBy last day for applications
   * @param admittedFrom first day of admissions
   * @param admittedTo last day of admissions
   * @param startConferenceOn the national start conference
   * @param endsIn when the round was planned to end
   * @param exceptions other dates of the region or of single municipalities
   */
  public record RoundDates(
      Optional<LocalDate> applyBy,
      Optional<LocalDate> admittedFrom,
      Optional<LocalDate> admittedTo,
      Optional<LocalDate> startConferenceOn,
      Optional<RoughDate> endsIn,
      List<RoundException> exceptions) {

    public RoundDates {
      exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }

    /** A municipality's own date goes before the region's. */
    private <T> Optional<T> exception(
        String municipalityCode, Function<RoundException, Optional<T>> date) {
      Predicate<RoundException> ofMunicipality =
          exception -> exception.municipalities().contains(municipalityCode);
      return Stream.of(ofMunicipality, RoundException::region)
          .flatMap(holds -> exceptions.stream().filter(holds))
          .flatMap(exception -> date.apply(exception).stream())
          .findFirst();
    }
  }

  /**
   * Other dates than the round's.
   *
   * @param region whether it holds for the whole region
   * @param municipalities codes of those it holds for
   * @param opensOn another opening day
   * @param applyBy another last day for applications
   * @param admittedFrom another first day of admissions
   * @param admittedTo another last day of admissions
   * @param endsIn another end
   * @param reason Danish
   */
  public record RoundException(
      boolean region,
      List<String> municipalities,
      Optional<LocalDate> opensOn,
      Optional<LocalDate> applyBy,
      Optional<LocalDate> admittedFrom,
      Optional<LocalDate> admittedTo,
      Optional<RoughDate> endsIn,
      Optional<String> reason) {

    public RoundException {
      municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
    }
  }

  /**
   * File names of the decision tables (DMN) that lie beside the agreement's file.
   *
   * @param taskDivision who does what; deployed under {@link #TASK_DIVISION}
   * @param phaseDeadlines working days per task; deployed under {@link #PHASE_DEADLINES}
   * @param fundingAuthority who may grant what; without one nobody does
   */
  public record Decisions(
      String taskDivision, String phaseDeadlines, Optional<String> fundingAuthority) {

    /** Key of the decision that says who does what. */
    public static final String TASK_DIVISION = "task-division";

    /** Key of the decision that says how many working days a task has. */
    public static final String PHASE_DEADLINES = "phase-deadlines";

    /** Key of the decision that says who may grant what. */
    public static final String FUNDING_AUTHORITY = "funding-authority";
  }
}
