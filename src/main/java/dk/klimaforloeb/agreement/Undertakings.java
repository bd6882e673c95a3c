package dk.klimaforloeb.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the agreement says is paid, held and built upon; what the file does not know is empty.
 *
 * @param funding contributions
 * @param events joint events
 * @param fieldsOfWork fields of work
 * @param dataProducts what municipalities may order of data
 * @param linkedProjects what is built upon
 * @param signatures who signs
 */
public record Undertakings(
    List<Funding> funding,
    List<Event> events,
    List<FieldOfWork> fieldsOfWork,
    List<DataProduct> dataProducts,
    List<LinkedProject> linkedProjects,
    List<Signature> signatures) {

  /** Nothing is known. */
  public static final Undertakings UNKNOWN =
      new Undertakings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static <T> List<T> known(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * A contribution.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param from the organisation that gives it
   * @param amount in money, if known
   * @param inKind in working time and the like
   * @param byYear how it falls on years
   * @param expected whether it is expected, not granted
   * @param local whether it may be budgeted in this region
   * @param spread {@code over-the-period} or {@code at-once}
   * @param purposes Danish
   * @param managedBy the role of {@code identity.Roles} that grants of it and sees all of it
   * @param lines what its money is counted under
   * @param note Danish
   * @param clauses ids
   */
  public record Funding(
      String id,
      String name,
      String from,
      Optional<Amount> amount,
      Optional<InKind> inKind,
      List<YearAmount> byYear,
      Optional<Boolean> expected,
      Optional<Boolean> local,
      Optional<String> spread,
      List<String> purposes,
      Optional<String> managedBy,
      List<BudgetLine> lines,
      Optional<String> note,
      List<String> clauses) {

    public Funding {
      byYear = known(byYear);
      purposes = known(purposes);
      lines = known(lines);
      clauses = known(clauses);
    }
  }

  /** An amount in kroner, or its bounds. */
  public record Amount(Optional<Long> dkk, Optional<Long> fromDkk, Optional<Long> toDkk) {}

  /** What is given in working time and the like. */
  public record InKind(String description, Optional<Double> fullTimeEquivalents) {}

  /** What falls on a year, if known. */
  public record YearAmount(int year, Optional<Long> dkk) {}

  /**
   * What money of a contribution is counted under.
   *
   * @param id short name within the contribution
   * @param name Danish
   * @param dkk kroner set apart for it; without, it draws on what is not set apart
   * @param year the only year in which the kroner may be used; without, the whole period
   * @param clauses ids
   */
  public record BudgetLine(
      String id, String name, Optional<Long> dkk, Optional<Integer> year, List<String> clauses) {

    public BudgetLine {
      clauses = known(clauses);
    }
  }

  /**
   * A joint event.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param from when it begins
   * @param to when it ends
   * @param period Danish, about when
   * @param several whether there are several of the kind
   * @param between organisations that hold it
   * @param preparedBy organisation that prepares it
   * @param prepareFrom the day from which it is prepared; without it nobody is asked to by itself
   * @param purpose Danish
   * @param clauses ids
   */
  public record Event(
      String id,
      String name,
      Optional<RoughDate> from,
      Optional<RoughDate> to,
      Optional<String> period,
      boolean several,
      List<String> between,
      Optional<String> preparedBy,
      Optional<LocalDate> prepareFrom,
      Optional<String> purpose,
      List<String> clauses) {

    public Event {
      between = known(between);
      clauses = known(clauses);
    }
  }

  /** A field of work with its Danish name. */
  public record FieldOfWork(String id, String name, List<String> clauses) {

    public FieldOfWork {
      clauses = known(clauses);
    }
  }

  /**
   * Data that a municipality may order.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param sections of the method that it helps with, for example {@code c2_4}
   * @param clauses ids
   */
  public record DataProduct(String id, String name, List<String> sections, List<String> clauses) {

    public DataProduct {
      sections = known(sections);
      clauses = known(clauses);
    }
  }

  /**
   * A project that is built upon.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param use Danish, what for
   * @param clauses ids
   */
  public record LinkedProject(String id, String name, Optional<String> use, List<String> clauses) {

    public LinkedProject {
      clauses = known(clauses);
    }
  }

  /**
   * Who signs for a party.
   *
   * @param name of the person
   * @param title Danish
   * @param party id
   * @param signedOn when, if known
   * @param clauses ids
   */
  public record Signature(
      String name,
      Optional<String> title,
      String party,
      Optional<LocalDate> signedOn,
      List<String> clauses) {

    public Signature {
      clauses = known(clauses);
    }
  }
}
