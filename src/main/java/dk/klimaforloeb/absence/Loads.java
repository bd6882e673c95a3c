package dk.klimaforloeb.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much colleagues have to do, and which of them are away, for who gives a task away. */
@Component
class Loads {

  private final HeldTasks tasks;
  private final Covers covers;

  Loads(HeldTasks tasks, Covers covers) {
    this.tasks = tasks;
    this.covers = covers;
  }

  /** Those who are there before those who are away, who has least first. */
  List<Colleague> of(List<Colleagues.Named> people) {
    LocalDate today = covers.today();
    List<Cover> present =
        covers.presentOrComing().stream()
            .filter(cover -> !cover.firstDay().isAfter(today))
            .toList();
    return people.stream()
        .map(person -> colleague(person, present))
        .sorted(
            Comparator.comparing((Colleague one) -> one.awayUntil() != null)
                .thenComparing(Colleague::openTasks)
                .thenComparing(Colleague::name))
        .toList();
  }

  private Colleague colleague(Colleagues.Named person, List<Cover> present) {
    LocalDate awayUntil =
        present.stream()
            .filter(cover -> cover.absent().equals(person.id()))
            .map(Cover::lastDay)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Colleague(person.id(), person.name(), tasks.count(person.id()), awayUntil);
  }

  /**
   * A member of a group.
   *
   * @param openTasks how many tasks he or she has taken, of all groups
   * @param awayUntil the last day on which somebody covers; left out where nobody does today
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Colleague(String id, String name, long openTasks, LocalDate awayUntil) {}
}
