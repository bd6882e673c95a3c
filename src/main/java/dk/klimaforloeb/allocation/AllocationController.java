package dk.klimaforloeb.allocation;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who was given what in a case, for those who may see the case. */
@RestController
@RequestMapping("/api/agreement/allocations")
class AllocationController {

  private final AllocationRows rows;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("allocation");

  AllocationController(AllocationRows rows, CurrentPerson person, Clock clock) {
    this.rows = rows;
    this.person = person;
    this.clock = clock;
  }

  /** Lists to whom the work of a case was given, by which clause and why; the oldest first. */
  @GetMapping
  List<View> ofCase(@RequestParam(required = false) String businessKey) {
    if (businessKey == null || businessKey.isBlank()) {
      throw Problem.malformed(texts, "allocation.list.no-key", null);
    }
    Set<String> tenants = person.get().tenants();
    if (tenants.isEmpty()) {
      return List.of();
    }
    return rows.findByBusinessKeyAndTenantIdInOrderById(businessKey, tenants).stream()
        .map(this::view)
        .toList();
  }

  private View view(Allocation row) {
    return new View(
        row.allocatedAt().atZone(clock.getZone()).toOffsetDateTime(),
        row.taskType(),
        row.candidateGroup(),
        row.party(),
        row.clause(),
        row.reason(),
        row.decisionVersion());
  }

  /** An allocation as the public contract shows it. */
  record View(
      OffsetDateTime allocatedAt,
      String taskType,
      String candidateGroup,
      String party,
      String clause,
      String reason,
      int decisionVersion) {}
}
