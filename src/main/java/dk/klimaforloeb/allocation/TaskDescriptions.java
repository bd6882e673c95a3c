package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.TaskDescription;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells people on what a task rests: the documentation of a user task says what is to be done, and
 * the agreement's file which of its clauses ask for it.
 */
@Component
class TaskDescriptions implements TaskDescription {

  private static final String PARAGRAPH = "\n\n";

  private final Agreement agreement;
  private final ClauseWords words;

  TaskDescriptions(Agreement agreement, ClauseWords words) {
    this.agreement = agreement;
    this.words = words;
  }

  @Override
  public String forPeople(String task, String documentation) {
    return Stream.of(
            Stream.of(documentation),
            agreement.clausesOf(task).stream().map(words::cited),
            Optional.ofNullable(agreement.basis().get(task)).stream()
                .flatMap(basis -> basis.note().stream()))
        .flatMap(said -> said)
        .collect(Collectors.joining(PARAGRAPH));
  }
}
