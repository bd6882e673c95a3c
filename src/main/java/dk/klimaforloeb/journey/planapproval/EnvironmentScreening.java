package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * Whether the plan needs an environmental report, and when that was decided in public; the form's
 * fields under their names.
 */
@RecordKind("environment-screening")
record EnvironmentScreening(String outcome, LocalDate publishedOn) {}
