package dk.klimaforloeb.monitoring.diagrams;

import java.util.List;

/**
 * The figures of a process.
 *
 * @param process key
 * @param name Danish
 * @param version which version the diagram is of
 * @param from first day of the period, ISO
 * @param to its last day, ISO
 * @param elements those with a name, in the diagram's order, also those of other versions that were
 *     chosen
 */
record HeatMap(
    String process,
    String name,
    int version,
    String from,
    String to,
    List<ElementFigures> elements) {}
