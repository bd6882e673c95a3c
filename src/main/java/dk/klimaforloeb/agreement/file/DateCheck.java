package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.RoughDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that the dates of an agreement exist and fit together. */
final class DateCheck {

  private static final List<String> WITH_DATES = List.of("operators", "coordinators", "events");

  private final Spot file;
  private final Problems problems;

  DateCheck(Spot file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check() {
    period(file.at("term"));
    WITH_DATES.forEach(list -> file.at(list).items().forEach(this::period));
    file.at("events").items().forEach(event -> roughIsReal(event.at("prepareFrom")));
    List<RoughDate> term =
        Stream.of("from", "to").flatMap(end -> rough(file.at("term").at(end)).stream()).toList();
    for (Spot round : file.at("rounds").items()) {
      inTerm(round.at("opensOn"), term);
      roughIsReal(round.at("endsIn"));
      order(round.at("opensOn"), round.at("endsIn"));
      order(round.at("opensOn"), round.at("applyBy"));
      order(round.at("admittedFrom"), round.at("admittedTo"));
      for (Spot exception : round.at("exceptions").items()) {
        inTerm(exception.at("opensOn"), term);
        order(exception.at("opensOn"), exception.at("applyBy"));
        order(exception.at("admittedFrom"), exception.at("admittedTo"));
        roughIsReal(exception.at("endsIn"));
        order(round.at("opensOn"), exception.at("endsIn"));
      }
    }
  }

  /**
   * Nobody is invited after the term. A round that opens before it is allowed: it waits. A term
   * that ends before it starts is a problem of its own: here its ends come in any order.
   */
  private void inTerm(Spot spot, List<RoughDate> term) {
    Optional<LocalDate> day = rough(spot).map(RoughDate::firstDay);
    if (day.isEmpty() || term.size() < 2) {
      return;
    }
    if (term.stream().allMatch(end -> day.get().isAfter(end.lastDay()))) {
      problem(
          spot,
          "agreement.round.outside-term",
          day.get().toString(),
          term.get(0).written(),
          term.get(1).written());
    }
  }

  void period(Spot spot) {
    roughIsReal(spot.at("from"));
    roughIsReal(spot.at("to"));
    order(spot.at("from"), spot.at("to"));
  }

  private void roughIsReal(Spot spot) {
    boolean isWritten =
        spot.text().filter(t -> t.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")).isPresent();
    if (isWritten && rough(spot).isEmpty()) {
      problem(spot, "agreement.date.none", spot.text().orElseThrow());
    }
  }

  private void order(Spot earlier, Spot later) {
    Optional<RoughDate> first = rough(earlier);
    Optional<RoughDate> last = rough(later);
    if (first.isPresent()
        && last.isPresent()
        && last.get().lastDay().isBefore(first.get().firstDay())) {
      problem(
          later,
          "agreement.date.order",
          last.get().written(),
          earlier.path(),
          first.get().written());
    }
  }

  private static Optional<RoughDate> rough(Spot spot) {
    try {
      return spot.text().map(RoughDate::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void problem(Spot spot, String text, Object... args) {
    problems.add(spot.place(), spot.path(), text, args);
  }
}
