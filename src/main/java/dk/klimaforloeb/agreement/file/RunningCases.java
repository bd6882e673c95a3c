package dk.klimaforloeb.agreement.file;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs, or ran, by the agreement that was last in use. */
@Component
class RunningCases {

  private static final String PROGRAMME = "programme";
  private static final String JOURNEY = "municipality-journey";

  private final RuntimeService runtimeService;
  private final JdbcClient jdbc;

  RunningCases(RuntimeService runtimeService, JdbcClient jdbc) {
    this.runtimeService = runtimeService;
    this.jdbc = jdbc;
  }

  /** Business keys of running programmes: the keys of their agreements. */
  List<String> programmes() {
    return businessKeys(PROGRAMME);
  }

  /** Running journeys. */
  List<Journey> journeys() {
    return businessKeys(JOURNEY).stream().map(Journey::of).toList();
  }

  /** Clauses that allocations cite, each with one case that does. */
  List<Citation> citations() {
    return jdbc.sql(
            "select clause, min(business_key) as business_key from allocation group by clause"
                + " order by clause")
        .query(Citation.class)
        .list();
  }

  private List<String> businessKeys(String process) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .orderByBusinessKey()
        .asc()
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .distinct()
        .toList();
  }

  /**
   * A running journey.
   *
   * @param businessKey agreement, municipality and round, with slashes between
   */
  record Journey(String businessKey, String agreement, String code, String round) {

    static Journey of(String businessKey) {
      String[] parts = businessKey.split("/", 3);
      return new Journey(businessKey, parts[0], parts[1], parts[2]);
    }
  }

  /** A clause that an allocation of a case cites. */
  record Citation(String clause, String businessKey) {}
}
