package dk.klimaforloeb.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.klimaforloeb.engine.access.CappedCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.filter.FilterQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterCountsTest {

  private final FilterService filters = mock(FilterService.class);
  private final FilterQuery query = mock(FilterQuery.class);
  private final List<String> countedToTheEnd = new ArrayList<>();
  private final FilterCounts counts = new FilterCounts(filters);

  @BeforeEach
  void query() {
    when(filters.createTaskFilterQuery()).thenReturn(query);
  }

  @Test
  void overAThousandNobodyCounts() {
    seen(filter("some", 0, 1000), filter("many", 1, CappedCounts.MOST));

    assertThat(counts.view().counts()).isEqualTo(Map.of("some", "1000", "many", "1.000+"));
    assertThat(countedToTheEnd).isEmpty();
  }

  @Test
  void withoutATaskAnywhereTheFirstIsTheOneToBeginWith() {
    seen(filter("later", 5, 0), filter("first", -20, 0));

    assertThat(counts.view().first()).isEqualTo("first");
  }

  @Test
  void anEmptyFilterIsPassedOver() {
    seen(filter("empty", -20, 0), filter("full", -5, 3));

    assertThat(counts.view().first()).isEqualTo("full");
  }

  @Test
  void whoSeesNoFilterIsToldNone() {
    seen();

    assertThat(counts.view()).isEqualTo(new FilterCounts.View(null, Map.of()));
  }

  private void seen(Filter... some) {
    when(query.listPage(anyInt(), anyInt())).thenReturn(List.of(some));
  }

  private Filter filter(String id, int priority, long tasks) {
    Filter filter = mock(Filter.class);
    when(filter.getId()).thenReturn(id);
    when(filter.getName()).thenReturn(id);
    when(filter.getProperties()).thenReturn(Map.of("priority", priority));
    when(filters.count(id))
        .thenAnswer(
            asked -> {
              if (!CappedCounts.hold()) {
                countedToTheEnd.add(id);
              }
              return tasks;
            });
    return filter;
  }
}
