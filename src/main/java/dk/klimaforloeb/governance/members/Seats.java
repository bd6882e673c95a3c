package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.Organisation.Body;
import dk.klimaforloeb.agreement.Organisation.Seat;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.governance.Bodies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The seats that the agreement gives a body, and what is unlike it in how they are filled. */
@Component
class Seats {

  private final Agreement agreement;
  private final Bodies bodies;
  private final Texts texts = new Texts("members");

  Seats(Agreement agreement, Bodies bodies) {
    this.agreement = agreement;
    this.bodies = bodies;
  }

  /** As forms and pages name the seats of a body, in the order of the agreement's file. */
  List<String> names(String body) {
    return seats(body).stream().map(this::name).toList();
  }

  /** The same, each with how many there are. */
  List<String> counted(String body) {
    return seats(body).stream()
        .map(seat -> texts.get("members.seat.count", name(seat), wanted(seat)))
        .toList();
  }

  /** Whose seat, and what for. */
  private String name(Seat seat) {
    String organisation = organisation(seat.organisation());
    return seat.role()
        .map(role -> texts.get("members.seat", organisation, role))
        .orElse(organisation);
  }

  private List<Seat> seats(String body) {
    return agreement.organisation().body(body).map(Body::seats).orElse(List.of());
  }

  /** Danish name of who has a seat: a party, a municipality, or all municipalities together. */
  String organisation(String id) {
    return id.equals(Organisation.MUNICIPALITIES)
        ? texts.get("members.municipalities")
        : bodies.home(id);
  }

  /**
   * What the agreement says otherwise, a sentence each; substitutes do not count.
   *
   * @param members who is to sit in the body
   */
  List<String> deviations(String body, List<Nominations.Nominee> members) {
    List<String> found = new ArrayList<>();
    for (Seat seat : seats(body)) {
      List<Nominations.Nominee> sitting =
          members.stream()
              .filter(one -> !one.isSubstitute() && one.seat().equals(name(seat)))
              .toList();
      number(seat, sitting.size()).ifPresent(found::add);
      homes(seat, sitting).ifPresent(found::add);
      sitting.stream()
          .filter(one -> !one.isOfLevel())
          .map(one -> texts.get("members.level", one.name(), seat.role().orElse(name(seat))))
          .forEach(found::add);
    }
    List<String> known = names(body);
    members.stream()
        .filter(one -> !known.isEmpty() && !known.contains(one.seat()))
        .map(one -> texts.get("members.no-seat", one.name()))
        .forEach(found::add);
    return found;
  }

  private Optional<String> number(Seat seat, int sitting) {
    if (seat.asNeeded()) {
      return Optional.empty();
    }
    if (sitting >= least(seat) && sitting <= most(seat)) {
      return Optional.empty();
    }
    return Optional.of(texts.get("members.number", name(seat), wanted(seat), sitting));
  }

  private String wanted(Seat seat) {
    return least(seat) == most(seat)
        ? "" + least(seat)
        : texts.get("members.between", least(seat), most(seat));
  }

  private static int least(Seat seat) {
    return seat.minCount().or(seat::count).orElse(1);
  }

  private static int most(Seat seat) {
    return seat.maxCount().or(seat::count).orElse(1);
  }

  private Optional<String> homes(Seat seat, List<Nominations.Nominee> sitting) {
    if (!seat.organisation().equals(Organisation.MUNICIPALITIES)) {
      return Optional.empty();
    }
    Set<String> homes = new HashSet<>();
    for (Nominations.Nominee one : sitting) {
      if (agreement.municipality(one.home()).isEmpty()) {
        return Optional.of(
            texts.get("members.no-municipality", one.name(), organisation(one.home())));
      }
      if (!homes.add(one.home()) && seat.distinct()) {
        return Optional.of(texts.get("members.same", organisation(one.home())));
      }
    }
    return Optional.empty();
  }
}
