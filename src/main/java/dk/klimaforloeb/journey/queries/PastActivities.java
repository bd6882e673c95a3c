package dk.klimaforloeb.journey.queries;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.NativeHistoricActivityInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * What happened in several instances, in one question: the engine's own query takes one instance,
 * or all that there are. Whoever asks; the instances are chosen by the caller.
 */
@Component
class PastActivities {

  private final HistoryService historyService;
  private final String table;

  PastActivities(HistoryService historyService, ManagementService managementService) {
    this.historyService = historyService;
    this.table = managementService.getTableName(HistoricActivityInstance.class);
  }

  /** Those of these elements that have ended, in that order. */
  Stream<HistoricActivityInstance> ended(
      Collection<String> instances, Collection<String> elements) {
    if (instances.isEmpty() || elements.isEmpty()) {
      return Stream.empty();
    }
    String condition =
        in("PROC_INST_ID_", "i", instances)
            + " and "
            + in("ACT_ID_", "e", elements)
            + " and END_TIME_ is not null order by END_TIME_";
    NativeHistoricActivityInstanceQuery query = query(condition);
    fill(query, "i", instances);
    fill(query, "e", elements);
    return query.list().stream();
  }

  private NativeHistoricActivityInstanceQuery query(String condition) {
    return historyService
        .createNativeHistoricActivityInstanceQuery()
        .sql("select * from " + table + " where " + condition);
  }

  private static String in(String column, String name, Collection<String> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> "#{" + name + i + "}")
        .collect(Collectors.joining(", ", column + " in (", ")"));
  }

  private static void fill(
      NativeHistoricActivityInstanceQuery query, String name, Collection<String> values) {
    List<String> all = List.copyOf(values);
    IntStream.range(0, all.size()).forEach(i -> query.parameter(name + i, all.get(i)));
  }
}
