package dk.klimaforloeb.allocation;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** To whom the division of tasks gave pieces of work, for those who show cases. */
@Component
public class GivenWork {

  private final AllocationRows rows;

  GivenWork(AllocationRows rows) {
    this.rows = rows;
  }

  /**
   * What was given in a process instance of a case, in that order, whoever asks: who may read the
   * instance is for the caller to see to.
   */
  public List<Given> in(CaseKey key, String processInstanceId) {
    return rows.findByBusinessKeyOrderById(key.value()).stream()
        .filter(row -> row.processInstanceId().equals(processInstanceId))
        .map(
            row ->
                new Given(
                    row.allocatedAt(), row.candidateGroup(), row.reason(), row.decisionVersion()))
        .toList();
  }

  /**
   * A piece of work.
   *
   * @param group id
   * @param reason Danish
   * @param decisionVersion which version of the table said so
   */
  public record Given(Instant at, String group, String reason, int decisionVersion) {}
}
