/**
 * What the journey tells others: the records that more than the process that makes them reads, and
 * questions to them. Read-only; the journey's own processes ask here as well, never each other.
 */
@NamedInterface("queries")
package dk.klimaforloeb.journey.queries;

import org.springframework.modulith.NamedInterface;
