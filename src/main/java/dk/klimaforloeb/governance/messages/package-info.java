/**
 * How others ask a steering group to decide, and how the answer comes back: a process sends {@code
 * DecisionSought} by {@link dk.klimaforloeb.governance.messages.SteeringMatters#seek}, waits for
 * {@code DecisionTaken}, and goes on by {@code decisionOutcome}.
 */
@NamedInterface("messages")
package dk.klimaforloeb.governance.messages;

import org.springframework.modulith.NamedInterface;
