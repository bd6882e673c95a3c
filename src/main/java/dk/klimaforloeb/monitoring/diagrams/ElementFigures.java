package dk.klimaforloeb.monitoring.diagrams;

/**
 * How an element of a process was used.
 *
 * @param element id in the diagram
 * @param name Danish
 * @param kind what it is, in Danish
 * @param calls key of the process that it calls; null for others
 * @param begun how often it was begun in the period
 * @param medianDays how long half of those that ended lasted at most, in days of 24 hours, without
 *     what was broken off; null when none ended
 * @param ninetiethDays the same for nine of ten
 * @param here how many are there now, whenever they began
 */
record ElementFigures(
    String element,
    String name,
    String kind,
    String calls,
    long begun,
    Double medianDays,
    Double ninetiethDays,
    long here) {}
