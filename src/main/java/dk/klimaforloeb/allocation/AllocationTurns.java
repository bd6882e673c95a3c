package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells which work of a case went to another party because the division of tasks was changed. */
@Component
class AllocationTurns implements CaseHappenings {

  private final AllocationRows rows;
  private final Agreement agreement;
  private final Texts texts = new Texts("allocation");

  AllocationTurns(AllocationRows rows, Agreement agreement) {
    this.rows = rows;
    this.agreement = agreement;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    Map<List<String>, Allocation> latest = new HashMap<>();
    List<Happening> turns = new ArrayList<>();
    for (Allocation row : rows.findByBusinessKeyOrderById(key.value())) {
      Allocation before = latest.put(List.of(row.processInstanceId(), row.taskType()), row);
      if (before != null && !before.candidateGroup().equals(row.candidateGroup())) {
        turns.add(
            new Happening(
                row.allocatedAt(),
                false,
                texts.get(
                    "allocation.turn",
                    agreement.groupName(before.candidateGroup()),
                    agreement.groupName(row.candidateGroup())),
                null,
                List.of(new Line(texts.get("allocation.turn.reason"), row.reason()))));
      }
    }
    return turns;
  }
}
