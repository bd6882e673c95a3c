package dk.klimaforloeb.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Ids as a request lists them. */
public final class ListedIds {

  private ListedIds() {}

  /**
   * @param ids with commas between; null for none
   * @return each once, in the order given
   */
  public static List<String> of(String ids) {
    return Stream.ofNullable(ids)
        .flatMap(listed -> Arrays.stream(listed.split(",")))
        .filter(id -> !id.isBlank())
        .distinct()
        .toList();
  }
}
