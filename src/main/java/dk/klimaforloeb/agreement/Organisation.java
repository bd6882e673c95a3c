package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who carries the agreement out, and in which groups; what the file does not know is empty. Where a
 * component names an organisation, it is the id of a party, operator, partner or body, the code of
 * a municipality, or {@link #MUNICIPALITIES}.
 *
 * @param operators outsiders who act for a party or lead the project
 * @param partners who takes part without having agreed
 * @param bodies steering groups, secretariat, working groups, alliances
 * @param coordinators in the order of the file, also one after the other
 * @param places where the work is done
 * @param responsibilities what the agreement lays with whom, beside the task division
 * @param ownRoles roles that only this region has, each with the one of {@code identity.Roles}
 *     whose rights it has
 */
public record Organisation(
    List<Operator> operators,
    List<Partner> partners,
    List<Body> bodies,
    List<Coordinator> coordinators,
    List<Place> places,
    List<Responsibility> responsibilities,
    Map<String, String> ownRoles) {

  /** The municipalities that take part, together. */
  public static final String MUNICIPALITIES = "municipalities";

  /** Nothing is known. */
  public static final Organisation UNKNOWN =
      new Organisation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

  /** The body with the id. */
  public Optional<Body> body(String id) {
    return bodies.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  private static <T> List<T> known(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** An address, as far as known. */
  public record Address(
      Optional<String> street, Optional<String> postalCode, Optional<String> city) {}

  /**
   * Where somebody works.
   *
   * @param at Danish, for example a department
   * @param municipality code
   * @param city Danish name
   */
  public record Place(Optional<String> at, Optional<String> municipality, Optional<String> city) {}

  /**
   * An outsider who carries out tasks; also one of {@link Agreement#parties()}.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param kind what sort of organisation it is
   * @param role {@code acting-for-party} or {@code project-lead}
   * @param actsFor ids of parties
   * @param address where letters go
   * @param from since when
   * @param to until when
   * @param clauses ids
   */
  public record Operator(
      String id,
      String name,
      Optional<String> kind,
      String role,
      List<String> actsFor,
      Optional<Address> address,
      Optional<RoughDate> from,
      Optional<RoughDate> to,
      List<String> clauses) {

    public Operator {
      actsFor = known(actsFor);
      clauses = known(clauses);
    }
  }

  /**
   * Somebody who takes part without having agreed.
   *
   * @param id short name within the file
   * @param name Danish name
   * @param kind what sort of organisation it is
   * @param role Danish
   * @param address where letters go
   * @param clauses ids
   */
  public record Partner(
      String id,
      String name,
      Optional<String> kind,
      Optional<String> role,
      Optional<Address> address,
      List<String> clauses) {

    public Partner {
      clauses = known(clauses);
    }
  }

  /**
   * A steering group, the secretariat, a working group or an alliance.
   *
   * @param id short name within the file
   * @param kind for example {@code administrative-steering-group}
   * @param group the role of {@code identity.Roles} that its members have
   * @param name Danish name
   * @param appointedBy organisation that appoints its members
   * @param attachedTo id of the body that it helps
   * @param serves ids of the bodies that it serves
   * @param seats who sits in it
   * @param chairs none, one or two
   * @param rhythm how often it meets
   * @param hostedBy Danish, who hosts its meetings
   * @param attendees Danish, who may attend besides
   * @param tasks Danish
   * @param clauses ids
   */
  public record Body(
      String id,
      String kind,
      Optional<String> group,
      String name,
      Optional<String> appointedBy,
      Optional<String> attachedTo,
      List<String> serves,
      List<Seat> seats,
      List<Chair> chairs,
      Optional<Rhythm> rhythm,
      Optional<String> hostedBy,
      List<String> attendees,
      List<String> tasks,
      List<String> clauses) {

    public Body {
      serves = known(serves);
      seats = known(seats);
      chairs = known(chairs);
      attendees = known(attendees);
      tasks = known(tasks);
      clauses = known(clauses);
    }
  }

  /**
   * Seats of one organisation in a body.
   *
   * @param organisation whose they are
   * @param role Danish
   * @param count how many
   * @param minCount at least how many
   * @param maxCount at most how many
   * @param asNeeded whether the number follows the need
   * @param distinct whether each comes from another organisation
   * @param appointedBy organisation that chooses who takes them
   */
  public record Seat(
      String organisation,
      Optional<String> role,
      Optional<Integer> count,
      Optional<Integer> minCount,
      Optional<Integer> maxCount,
      boolean asNeeded,
      boolean distinct,
      Optional<String> appointedBy) {}

  /**
   * A chair of a body.
   *
   * @param organisation who provides the chair
   * @param role Danish
   * @param name of the person
   * @param from since when
   * @param to until when
   */
  public record Chair(
      String organisation,
      Optional<String> role,
      Optional<String> name,
      Optional<RoughDate> from,
      Optional<RoughDate> to) {}

  /**
   * How often a body meets.
   *
   * @param timesAYear a number
   * @param weeks or so many weeks from one meeting to the next
   * @param asNeeded or as the need arises
   */
  public record Rhythm(Optional<Integer> timesAYear, Optional<Integer> weeks, boolean asNeeded) {}

  /**
   * A climate coordinator.
   *
   * @param id short name within the file
   * @param group the role of {@code identity.Roles} that the coordinator has
   * @param title Danish
   * @param name of the person
   * @param employer organisation
   * @param partOf id of a body
   * @param place where the work is done
   * @param fullTimeEquivalents how much of a full-time post
   * @param from since when
   * @param to until when
   * @param clauses ids
   */
  public record Coordinator(
      String id,
      String group,
      Optional<String> title,
      Optional<String> name,
      Optional<String> employer,
      Optional<String> partOf,
      Optional<Place> place,
      Optional<Double> fullTimeEquivalents,
      Optional<RoughDate> from,
      Optional<RoughDate> to,
      List<String> clauses) {

    public Coordinator {
      clauses = known(clauses);
    }
  }

  /**
   * What the agreement lays with one party or several together.
   *
   * @param task Danish
   * @param parties ids
   * @param note Danish
   * @param clauses ids
   */
  public record Responsibility(
      String task, List<String> parties, Optional<String> note, List<String> clauses) {

    public Responsibility {
      parties = known(parties);
      clauses = known(clauses);
    }
  }

  /**
   * A period of a municipality that moves, joins between rounds, leaves or stays outside.
   *
   * @param status {@code member}, {@code joined}, {@code left}, {@code outside} or {@code moved}
   * @param from when it began, if known
   * @param to when it ended, if known
   * @param agreement the other agreement, of a municipality that moved
   * @param note Danish
   */
  public record Membership(
      String status,
      Optional<RoughDate> from,
      Optional<RoughDate> to,
      Optional<String> agreement,
      Optional<String> note) {}
}
