package dk.klimaforloeb.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures are made of days; the quantiles are those of a spreadsheet. */
class SpreadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 1 2       | 1.5  | 2   | 2.5  | 2.8",
        "1 2 3 4     | 1.75 | 2.5 | 3.25 | 3.7",
        "5 5 5 5 5   | 5    | 5   | 5    | 5",
        "0 10 20 30 40 50 60 70 80 90 100 | 25 | 50 | 75 | 90"
      })
  void quantilesLieBetweenTwoValuesInProportion(
      String values, double lower, double median, double upper, double ninety) {
    Spread spread = spread(values);

    assertThat(spread.quantile(0.25)).isEqualTo(lower);
    assertThat(spread.quantile(0.5)).isEqualTo(median);
    assertThat(spread.quantile(0.75)).isEqualTo(upper);
    assertThat(spread.quantile(0.9)).isEqualTo(ninety, offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"4", "4 9"})
  void fewerThanThreeHaveNoMedianButTheirValues(String values) {
    assertThat(spread(values).quantile(0.5)).isNull();
    assertThat(Spread.text(spread(values).quantile(0.5))).isNull();
    assertThat(spread(values).sorted()).startsWith(4);
  }

  @Test
  void whatLiesFarBeyondTheMiddleHalfStandsOut() {
    Spread spread = spread("8 9 10 11 12");

    assertThat(spread.isFarAbove(14)).isFalse();
    assertThat(spread.isFarAbove(15)).isTrue();
  }

  @Test
  void amongFewNothingStandsOut() {
    assertThat(spread("1 1 1 1").isFarAbove(1000)).isFalse();
    assertThat(Spread.of(List.of()).isFarAbove(1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2.5, '2,5'", "3.0, 3", "3.25, '3,2'"})
  void figuresAreWrittenInDanish(double figure, String text) {
    assertThat(Spread.text(figure)).isEqualTo(text);
  }

  private static Spread spread(String values) {
    return Spread.of(Stream.of(values.strip().split(" ")).map(Integer::valueOf).toList());
  }
}
