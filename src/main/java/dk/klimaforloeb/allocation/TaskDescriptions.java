package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.TaskDescription;
import dk.klimaforloeb.engine.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells people a clause by its name. The documentation of a user task ends with the clauses' ids,
 * "[SA-35]", and is what Tasklist shows as the task's description.
 */
@Component
class TaskDescriptions implements TaskDescription {

  private static final Pattern WITH_BASIS = Pattern.compile("(?s)(.*?)\\s*\\[([^\\[\\]]+)]\\s*");

  private final Agreement agreement;
  private final Texts texts = new Texts("allocation");

  TaskDescriptions(Agreement agreement) {
    this.agreement = agreement;
  }

  /** The description with the names of its clauses; what no clause asks for says nothing of it. */
  @Override
  public String forPeople(String documentation) {
    Matcher found = WITH_BASIS.matcher(documentation);
    if (!found.matches()) {
      return documentation;
    }
    String clauses =
        Pattern.compile(", ")
            .splitAsStream(found.group(2))
            .map(agreement::clause)
            .flatMap(Optional::stream)
            .map(Agreement.Clause::label)
            .collect(Collectors.joining(", "));
    return clauses.isEmpty()
        ? found.group(1)
        : texts.get("allocation.task.description", found.group(1), clauses);
  }
}
