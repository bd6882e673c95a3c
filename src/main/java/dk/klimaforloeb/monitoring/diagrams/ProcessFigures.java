package dk.klimaforloeb.monitoring.diagrams;

/**
 * How a process was used.
 *
 * @param process key
 * @param name Danish
 * @param begun how many instances were begun in the period
 * @param running how many run now, whenever they began
 * @param ended how many ended in the period
 * @param medianDays how long half of those that ended in the period lasted at most, in days of 24
 *     hours; null when none ended
 * @param ninetiethDays the same for nine of ten
 */
record ProcessFigures(
    String process,
    String name,
    long begun,
    long running,
    long ended,
    Double medianDays,
    Double ninetiethDays) {}
