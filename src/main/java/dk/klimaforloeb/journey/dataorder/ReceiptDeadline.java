package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * How long a municipality may take to look at data before they count as accepted: ten working days,
 * those of quiet periods not counted, as for every internal deadline.
 */
@Component
class ReceiptDeadline {

  private static final int WORKING_DAYS = 10;

  private final WorkingDays workingDays;
  private final Clock clock;

  ReceiptDeadline(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The last day on which the municipality can answer. */
  LocalDate lastDay(LocalDate delivered) {
    return workingDays.plusUnquiet(delivered, WORKING_DAYS);
  }

  /** The last day to answer a delivery of that time. */
  LocalDate lastDay(Date delivered) {
    return lastDay(LocalDate.ofInstant(delivered.toInstant(), clock.getZone()));
  }

  /** When the last day to answer a delivery of today is over. */
  Date expiry() {
    LocalDate dayAfter = lastDay(LocalDate.now(clock)).plusDays(1);
    return Date.from(dayAfter.atStartOfDay(clock.getZone()).toInstant());
  }
}
