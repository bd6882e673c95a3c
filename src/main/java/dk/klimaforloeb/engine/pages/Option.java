package dk.klimaforloeb.engine.pages;

import dk.klimaforloeb.engine.DanishOrder;
import java.util.List;
import java.util.stream.Stream;

/**
 * One choice of a form.
 *
 * @param value as the address has it
 * @param label what people read, in Danish
 */
public record Option(String value, String label, boolean isChosen) {

  /**
   * Names to choose among, each once and in Danish order; those that are blank are none.
   *
   * @param chosen one of them; null for none
   */
  public static List<Option> of(Stream<String> names, String chosen) {
    return names
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted(DanishOrder.COMPARATOR)
        .map(name -> new Option(name, name, name.equals(chosen)))
        .toList();
  }
}
