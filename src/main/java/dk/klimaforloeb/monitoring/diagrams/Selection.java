package dk.klimaforloeb.monitoring.diagrams;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Of what somebody wants figures.
 *
 * @param from first day of the period
 * @param to its last day
 * @param versions of the process; empty for all
 * @param municipalities codes; empty for all that the person may see
 * @param measure which of the figures the diagram shows
 * @param order by which column the table is sorted; null for the measure's
 */
record Selection(
    LocalDate from,
    LocalDate to,
    List<Integer> versions,
    List<String> municipalities,
    Measure measure,
    String order) {

  /**
   * @param own tenants that the person is a member of
   * @return those of them that the selection is about
   */
  Set<String> tenants(Set<String> own) {
    return municipalities.isEmpty()
        ? own
        : own.stream().filter(municipalities::contains).collect(Collectors.toSet());
  }

  boolean takes(int version) {
    return versions.isEmpty() || versions.contains(version);
  }

  Selection with(Measure other) {
    return new Selection(from, to, versions, municipalities, other, null);
  }

  Selection orderedBy(String column) {
    return new Selection(from, to, versions, municipalities, measure, column);
  }

  /** As it stands after the address of a process's figures, with the question mark. */
  String query() {
    UriComponentsBuilder query = common();
    add(query, "udgave", versions);
    add(query, "sortering", order == null ? List.of() : List.of(order));
    return query.build().encode().toUriString();
  }

  /** The same for another process, whose versions are others. */
  String queryOfOthers() {
    return common().build().encode().toUriString();
  }

  private UriComponentsBuilder common() {
    UriComponentsBuilder query =
        UriComponentsBuilder.newInstance().queryParam("fra", from).queryParam("til", to);
    add(query, "kommune", municipalities);
    return query.queryParam("vis", measure.code());
  }

  /** Of an empty list the builder would leave the name alone. */
  private static void add(UriComponentsBuilder query, String name, List<?> values) {
    if (!values.isEmpty()) {
      query.queryParam(name, values);
    }
  }
}
