package dk.klimaforloeb.allocation;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** To whom the division of tasks gave a piece of work, and why. */
record Allocation(
    @Id Long id,
    String tenantId,
    String businessKey,
    String processInstanceId,
    Instant allocatedAt,
    String taskType,
    String topic,
    String candidateGroup,
    String party,
    String clause,
    String reason,
    int decisionVersion) {}
