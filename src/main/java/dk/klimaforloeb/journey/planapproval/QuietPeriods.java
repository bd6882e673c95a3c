package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The quiet periods in which a hearing may come to lie, for the form's warning. */
@Component
class QuietPeriods {

  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 3;

  private final WorkingDays workingDays;
  private final Clock clock;

  QuietPeriods(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** First and last day of each, oldest first. */
  List<Map<String, String>> ahead() {
    LocalDate today = LocalDate.now(clock);
    List<Map<String, String>> periods = new ArrayList<>();
    LocalDate first = null;
    for (LocalDate day = today.minusYears(YEARS_BACK);
        day.isBefore(today.plusYears(YEARS_AHEAD));
        day = day.plusDays(1)) {
      boolean isQuiet = workingDays.isQuiet(day);
      if (isQuiet && first == null) {
        first = day;
      } else if (!isQuiet && first != null) {
        periods.add(Map.of("from", first.toString(), "to", day.minusDays(1).toString()));
        first = null;
      }
    }
    return periods;
  }
}
