package dk.klimaforloeb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilTermsTest {

  private final CouncilTerms terms = new CouncilTerms(Set.of(LocalDate.of(2022, 1, 1)));

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, 2022-01-01, true",
    "2020-09-16, 2022-03-01, true",
    "2021-11-01, 2021-12-31, false",
    "2022-01-01, 2022-01-01, false",
    "2022-01-01, 2025-12-31, false",
  })
  void aNewCouncilTookOfficeAfterTheOneDayAndNotAfterTheOther(
      LocalDate after, LocalDate until, boolean hasBegun) {
    assertThat(terms.hasBegunBetween(after, until)).isEqualTo(hasBegun);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-16, 2022-01-01",
    "2021-12-31, 2022-01-01",
    // None is known after it.
    "2022-01-01, 2026-01-01",
    "2031-05-01, 2034-01-01"
  })
  void theNextCouncilTakesOffice(LocalDate after, LocalDate expected) {
    assertThat(terms.nextAfter(after)).isEqualTo(expected);
  }

  @Test
  void aDayThatIsNoneEndsTheStart() {
    CalendarProperties properties =
        new CalendarProperties(Set.of(), Set.of(), Set.of("1. januar 2022"));

    assertThatThrownBy(properties::termsBegin).isInstanceOf(DateTimeParseException.class);
  }
}
