package dk.klimaforloeb.worklist;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CappedCounts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** How many tasks each filter has that who asks may see, and which of them to begin with. */
@Component
class FilterCounts {

  /** A larger number would tell nobody what to do, and would make the column of filters wider. */
  private static final long MOST_SHOWN = CappedCounts.MOST - 1;

  private static final String PRIORITY = "priority";

  private final FilterService filters;
  private final Texts texts = new Texts(WorklistPlugin.ID);

  FilterCounts(FilterService filters) {
    this.filters = filters;
  }

  View view() {
    List<Filter> seen =
        filters.createTaskFilterQuery().listPage(0, QueryLimit.MOST_RESULTS).stream()
            .sorted(Comparator.comparing(FilterCounts::priority).thenComparing(Filter::getName))
            .toList();
    Map<String, String> shown = new LinkedHashMap<>();
    String first = seen.isEmpty() ? null : seen.get(0).getId();
    boolean isFirstWithTasks = false;
    for (Filter filter : seen) {
      long count = CappedCounts.call(() -> filters.count(filter.getId()));
      shown.put(filter.getId(), shown(count));
      if (count > 0 && !isFirstWithTasks) {
        first = filter.getId();
        isFirstWithTasks = true;
      }
    }
    return new View(first, shown);
  }

  private String shown(long count) {
    return count > MOST_SHOWN ? texts.get("worklist.more-than", MOST_SHOWN) : Long.toString(count);
  }

  /** As the column of filters sorts them. */
  private static int priority(Filter filter) {
    return filter.getProperties().get(PRIORITY) instanceof Number number ? number.intValue() : 0;
  }

  /**
   * The filters of one person.
   *
   * @param first id of the first in the column that has tasks, else of the first; null where the
   *     person sees none
   * @param counts by the filters' ids
   */
  record View(String first, Map<String, String> counts) {}
}
