package dk.klimaforloeb.monitoring.diagrams;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an address asks for, by the names that it has there; null for what it does not say. See
 * {@link Selection}.
 *
 * @param fra first day of the period
 * @param til last day of the period
 * @param udgave versions of the process; all when left out
 * @param kommune codes of municipalities; all when left out
 * @param vis what the colours stand for: laenge, ofte or nu
 * @param sortering column by which the table is sorted
 */
record Asked(
    @DateTimeFormat(iso = ISO.DATE) LocalDate fra,
    @DateTimeFormat(iso = ISO.DATE) LocalDate til,
    List<Integer> udgave,
    List<String> kommune,
    String vis,
    String sortering) {

  /** The last year where no period is said. */
  Selection selection(LocalDate today) {
    LocalDate last = til == null ? today : til;
    return new Selection(
        fra == null ? last.minusYears(1).plusDays(1) : fra,
        last,
        given(udgave),
        given(kommune).stream().filter(code -> !code.isBlank()).toList(),
        Measure.of(vis),
        sortering == null || sortering.isBlank() ? null : sortering);
  }

  private static <T> List<T> given(List<T> values) {
    return Stream.ofNullable(values).flatMap(List::stream).filter(Objects::nonNull).toList();
  }
}
