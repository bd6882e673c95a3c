package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * Whether the act covers the plan and whether it needs an environmental report; the form's fields
 * under their names.
 *
 * @param outcome {@code not-covered}, {@code no-report} or {@code report}
 * @param publishedOn when that was published; null as long as it was not
 * @param reportUrl where the report lies; null when there is none yet
 */
@RecordKind("environment-screening")
record EnvironmentScreening(String outcome, LocalDate publishedOn, String reportUrl) {}
