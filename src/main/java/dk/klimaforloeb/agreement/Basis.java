package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Optional;

/**
 * On what a user task, a process or a decision table of the program rests.
 *
 * @param clauses ids; none when it is a choice of the programme's own
 * @param note Danish, why it is there or what the clauses leave open
 */
public record Basis(List<String> clauses, Optional<String> note) {}
