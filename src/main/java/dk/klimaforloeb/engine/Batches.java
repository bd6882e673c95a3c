package dk.klimaforloeb.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Parts of what is too much for one question. */
public final class Batches {

  private Batches() {}

  /**
   * All of it in its order, in parts.
   *
   * @param most how many a part has at the most
   */
  public static <T> List<List<T>> of(Collection<T> all, int most) {
    List<T> ordered = List.copyOf(all);
    List<List<T>> batches = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i += most) {
      batches.add(ordered.subList(i, Math.min(ordered.size(), i + most)));
    }
    return batches;
  }
}
