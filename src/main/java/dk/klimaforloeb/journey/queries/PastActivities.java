package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Batches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /** A question holds no more ids: PostgreSQL takes 65,535 values. */
  private static final int AT_ONCE = 10_000;

  private static final String INSTANCE = "PROC_INST_ID_";
  private static final String ROOT = "ROOT_PROC_INST_ID_";

  private static final Comparator<HistoricActivityInstance> BEGINNING =
      Comparator.comparing(HistoricActivityInstance::getStartTime);

  private final HistoryService historyService;
  private final String table;

  PastActivities(HistoryService historyService, ManagementService managementService) {
    this.historyService = historyService;
    this.table = managementService.getTableName(HistoricActivityInstance.class);
  }

  /** Those of these elements that have ended, in that order. */
  Stream<HistoricActivityInstance> ended(
      Collection<String> instances, Collection<String> elements) {
    return query(INSTANCE, instances, "ACT_ID_", elements, " and END_TIME_ is not null")
        .sorted(Comparator.comparing(HistoricActivityInstance::getEndTime));
  }

  /** Those of these types, ended or not, in the order in which they began. */
  Stream<HistoricActivityInstance> ofTypes(Collection<String> instances, Collection<String> types) {
    return query(INSTANCE, instances, "ACT_TYPE_", types, "").sorted(BEGINNING);
  }

  /**
   * Those of these types that have not ended, in the order in which they began.
   *
   * @param roots the outermost instances
   */
  Stream<HistoricActivityInstance> open(Collection<String> roots, Collection<String> types) {
    return query(ROOT, roots, "ACT_TYPE_", types, " and END_TIME_ is null").sorted(BEGINNING);
  }

  private Stream<HistoricActivityInstance> query(
      String of,
      Collection<String> instances,
      String column,
      Collection<String> values,
      String rest) {
    if (values.isEmpty()) {
      return Stream.empty();
    }
    List<HistoricActivityInstance> found = new ArrayList<>();
    for (List<String> some : Batches.of(instances, AT_ONCE)) {
      NativeHistoricActivityInstanceQuery query =
          historyService
              .createNativeHistoricActivityInstanceQuery()
              .sql(
                  "select * from "
                      + table
                      + " where "
                      + in(of, "i", some)
                      + " and "
                      + in(column, "v", values)
                      + rest);
      fill(query, "i", some);
      fill(query, "v", values);
      found.addAll(query.list());
    }
    return found.stream();
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
