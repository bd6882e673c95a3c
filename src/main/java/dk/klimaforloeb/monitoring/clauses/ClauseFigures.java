package dk.klimaforloeb.monitoring.clauses;

import dk.klimaforloeb.agreement.CarriedClauses;
import dk.klimaforloeb.agreement.ClauseWork;
import dk.klimaforloeb.agreement.ClauseWork.Kind;
import dk.klimaforloeb.agreement.WorkDone;
import dk.klimaforloeb.agreement.WorkDone.Told;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.monitoring.clauses.WorkHistory.Done;
import dk.klimaforloeb.monitoring.clauses.WorkHistory.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Joins what carries out each clause with what came of it. Everybody reads the agreement; who takes
 * part is told how often things were done, and only the programme's people on which day it was done
 * last for a single municipality: of a thing that was done once, the day could tell whose it was.
 */
@Component
class ClauseFigures {

  private final CarriedClauses clauses;
  private final WorkHistory history;
  private final List<WorkDone> capabilities;
  private final CurrentPerson person;
  private final Texts texts = new Texts("clauses");

  ClauseFigures(
      CarriedClauses clauses,
      WorkHistory history,
      List<WorkDone> capabilities,
      CurrentPerson person) {
    this.clauses = clauses;
    this.history = history;
    this.capabilities = List.copyOf(capabilities);
    this.person = person;
  }

  /** As it is for whoever asks. */
  ClauseReport get() {
    Set<String> tenants = person.get().tenants();
    Known known =
        tenants.isEmpty()
            ? null
            : new Known(history.all(), told(), tenants.contains(CaseTenants.PROGRAMME));
    List<ClauseReport.Line> lines =
        clauses.all().stream().map(clause -> line(clause, known)).toList();
    return new ClauseReport(
        known != null,
        count(lines, State.DONE),
        count(lines, State.UNDER_WAY),
        count(lines, State.NOT_BEGUN),
        (int) lines.stream().filter(line -> line.fact() != null).count(),
        lines);
  }

  private Map<String, List<Told>> told() {
    Map<String, List<Told>> all = new HashMap<>();
    capabilities.forEach(
        who ->
            who.told()
                .forEach(
                    (key, told) ->
                        all.computeIfAbsent(key, any -> new ArrayList<>()).addAll(told)));
    return all;
  }

  private static int count(List<ClauseReport.Line> lines, State state) {
    return (int) lines.stream().filter(line -> state.value().equals(line.state())).count();
  }

  /**
   * @param known null where it is not told
   */
  private ClauseReport.Line line(ClauseWork work, Known known) {
    State state = known == null ? null : state(work, known);
    return new ClauseReport.Line(
        work.clause().id(),
        work.clause().heading(),
        capital(work.clause().summary()),
        work.clause().note().orElse(null),
        work.clause().fact().orElse(null),
        state == null ? null : state.value(),
        state == null ? null : texts.get("clauses.state." + state.value()),
        work.carriers().stream().map(carrier -> carrier(carrier, known)).toList(),
        work.data().stream().map(ClauseWork.Place::name).distinct().toList());
  }

  /**
   * Where a capability tells what its work is for, that counts; else what people did, since a
   * process may run each week and find nothing to do; and that a table was asked who does something
   * does not mean that it was done.
   */
  private static State state(ClauseWork work, Known known) {
    if (work.carriers().isEmpty()) {
      return State.FACT;
    }
    List<Told> told =
        work.carriers().stream().flatMap(carrier -> known.toldOf(carrier).stream()).toList();
    boolean isDone =
        told.isEmpty()
            ? Stream.of(EnumSet.of(Kind.TASK), EnumSet.of(Kind.PROCESS), EnumSet.allOf(Kind.class))
                .map(kinds -> of(kinds, work))
                .filter(carriers -> !carriers.isEmpty())
                .findFirst()
                .map(carriers -> known.of(carriers).times() > 0)
                .orElse(false)
            : told.stream().anyMatch(Told::isDone);
    if (isDone) {
      return State.DONE;
    }
    Done begun = known.of(of(EnumSet.of(Kind.TASK, Kind.PROCESS), work));
    return begun.times() + begun.open() > 0 ? State.UNDER_WAY : State.NOT_BEGUN;
  }

  private static List<ClauseWork.Carrier> of(Set<Kind> kinds, ClauseWork work) {
    return work.carriers().stream().filter(carrier -> kinds.contains(carrier.kind())).toList();
  }

  private ClauseReport.Carrier carrier(ClauseWork.Carrier carrier, Known known) {
    String kind = carrier.kind().name().toLowerCase(Locale.ROOT);
    Optional<Done> done = Optional.ofNullable(known).map(all -> all.of(carrier));
    Optional<LocalDate> last = done.map(all -> known.isWhole() ? all.last() : all.lastJoint());
    return new ClauseReport.Carrier(
        kind,
        texts.get("clauses.kind." + kind),
        carrier.key(),
        carrier.name(),
        carrier.elements().stream()
            .map(
                element ->
                    new ClauseReport.Element(
                        element.model(), element.modelName(), element.id(), element.name()))
            .toList(),
        carrier.note().orElse(null),
        carrier.tests(),
        done.map(Done::times).orElse(null),
        done.map(Done::open).orElse(null),
        last.map(LocalDate::toString).orElse(null),
        done.map(all -> status(kind, all, last)).orElse(null),
        known == null ? List.of() : known.toldOf(carrier).stream().map(Told::sentence).toList());
  }

  private String status(String kind, Done done, Optional<LocalDate> last) {
    List<String> parts = new ArrayList<>();
    if (done.times() > 0) {
      parts.add(
          last.map(
                  day ->
                      texts.get(
                          "clauses.done.%s.last".formatted(kind),
                          done.times(),
                          DanishDates.day(day)))
              .orElseGet(() -> texts.get("clauses.done." + kind, done.times())));
    }
    if (done.open() > 0) {
      parts.add(texts.get("clauses.open." + kind, done.open()));
    }
    return parts.isEmpty()
        ? texts.get("clauses.never." + kind)
        : capital(String.join(texts.get("clauses.and"), parts));
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** How far a clause has come. */
  private enum State {
    FACT,
    NOT_BEGUN,
    UNDER_WAY,
    DONE;

    private String value() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What may be told.
   *
   * @param isWhole whether days of single municipalities' work are among it
   */
  private record Known(Map<Work, Done> history, Map<String, List<Told>> told, boolean isWhole) {

    private List<Told> toldOf(ClauseWork.Carrier carrier) {
      return told.getOrDefault(carrier.key(), List.of());
    }

    private Done of(List<ClauseWork.Carrier> carriers) {
      return carriers.stream().map(this::of).reduce(Done.NEVER, Done::and);
    }

    private Done of(ClauseWork.Carrier carrier) {
      if (carrier.kind() == Kind.TASK || carrier.kind() == Kind.RULE) {
        return carrier.elements().stream()
            .map(element -> new Work(element.model(), element.id()))
            .map(work -> history.getOrDefault(work, Done.NEVER))
            .reduce(Done.NEVER, Done::and);
      }
      return history.getOrDefault(new Work(carrier.key(), ""), Done.NEVER);
    }
  }
}
