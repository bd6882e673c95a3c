package dk.klimaforloeb.agreement.file;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell of a decision table asks of a text, where it is one of the few forms that are common:
 * nothing, one of some texts, or none of them.
 *
 * @param texts the texts that are named
 * @param isNot whether it holds for all others
 */
record Condition(Set<String> texts, boolean isNot) {

  private static final Set<String> ANYTHING = Set.of("", "-");
  private static final String TEXTS = "\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*";
  private static final Pattern ONE_OF = Pattern.compile(TEXTS);
  private static final Pattern NONE_OF = Pattern.compile("not\\s*\\(\\s*" + TEXTS + "\\s*\\)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  /**
   * @param cell as it is written
   * @return nothing for an expression of another form
   */
  static Optional<Condition> of(String cell) {
    String written = cell.strip();
    if (ANYTHING.contains(written)) {
      return Optional.of(new Condition(Set.of(), true));
    }
    if (ONE_OF.matcher(written).matches()) {
      return Optional.of(new Condition(textsIn(written), false));
    }
    return NONE_OF.matcher(written).matches()
        ? Optional.of(new Condition(textsIn(written), true))
        : Optional.empty();
  }

  /** The texts that a cell of whatever form names. */
  static Set<String> textsIn(String cell) {
    return TEXT.matcher(cell)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean asksNothing() {
    return isNot && texts.isEmpty();
  }

  boolean holdsFor(String value) {
    return isNot != (value != null && texts.contains(value));
  }
}
