package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Optional;

/**
 * Where a municipality's last journey stands at this moment.
 *
 * @param municipality code
 * @param of null before the first journey; then there is nothing but the standing
 * @param course null before the first journey
 * @param milestones all of the journey, in their order
 * @param open what is to be done in it
 */
public record CaseToday(
    String municipality,
    CaseKey of,
    Course course,
    List<Milestone> milestones,
    List<OpenStep> open,
    Standing standing) {

  /** The open tasks for which the case waits. */
  public List<OpenStep> leading() {
    return open.stream().filter(OpenStep::leadsOn).toList();
  }

  /** The milestones to which it is still to come. */
  public List<Milestone> toCome() {
    return course == null ? List.of() : course.toCome(milestones);
  }

  /** The milestone to which it comes next. */
  public Optional<Milestone> next() {
    return toCome().stream().findFirst();
  }

  /** The phase that is under way. */
  public Optional<Phase> phase() {
    return Optional.ofNullable(course).flatMap(Course::running);
  }
}
