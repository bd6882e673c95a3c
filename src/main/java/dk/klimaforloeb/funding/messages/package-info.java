/**
 * How others ask for money: a process says what it needs by {@link
 * dk.klimaforloeb.funding.messages.FundingDesk#ask}, which sends {@code FundingRequested}.
 */
@NamedInterface("messages")
package dk.klimaforloeb.funding.messages;

import org.springframework.modulith.NamedInterface;
