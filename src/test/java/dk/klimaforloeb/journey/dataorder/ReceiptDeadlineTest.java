package dk.klimaforloeb.journey.dataorder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a municipality has to look at data. */
@ProcessTest
class ReceiptDeadlineTest {

  @Autowired ReceiptDeadline deadline;

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2021-03-15, ten working days",
    "2021-03-26, 2021-04-14, over Easter",
    "2021-07-01, 2021-08-05, the quiet weeks 28 to 30 do not count"
  })
  void tenWorkingDays(LocalDate delivered, LocalDate lastDay) {
    assertThat(deadline.lastDay(delivered)).isEqualTo(lastDay);
  }
}
