package dk.klimaforloeb.monitoring.diagrams;

/** One choice of a form, as {@code value} in its address. */
record Option(String value, String label, boolean isChosen) {}
