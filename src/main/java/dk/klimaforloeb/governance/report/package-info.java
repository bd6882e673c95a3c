/**
 * The report of a period, frozen before a meeting. Capabilities beside this one tell their own part
 * of it.
 */
@NamedInterface("report")
package dk.klimaforloeb.governance.report;

import org.springframework.modulith.NamedInterface;
