package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Optional;

/**
 * On what a user task rests.
 *
 * @param clauses ids; none when the task is a choice of the programme's own
 * @param note Danish, why it is there or what the clauses leave open
 */
public record Basis(List<String> clauses, Optional<String> note) {}
