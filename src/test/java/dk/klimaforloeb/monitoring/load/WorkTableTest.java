package dk.klimaforloeb.monitoring.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How work is counted by group, by person and by week; 2020 has a week 53. */
class WorkTableTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 12, 16);
  private static final Texts TEXTS = new Texts("load");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2020-12-13, -",
        "2020-12-14, 51",
        "2020-12-20, 51",
        "2020-12-21, 52",
        "2020-12-28, 53",
        "2021-01-03, 53",
        "2021-01-04, 1",
        "2021-02-21, 7",
        "2021-02-22, -"
      })
  void aDayLiesInTheWeekFromMondayToSunday(LocalDate day, Integer week) {
    Weeks weeks = Weeks.from(TODAY);

    assertThat(weeks.index(day).map(weeks::number).orElse(null)).isEqualTo(week);
  }

  @Test
  void weeksAreNamedAsPeopleSayThem() {
    assertThat(table().weeks())
        .extracting(Load.Week::name)
        .containsExactly(
            "uge 51", "uge 52", "uge 53", "uge 1", "uge 2", "uge 3", "uge 4", "uge 5", "uge 6",
            "uge 7");
    assertThat(table().weeks().get(2).monday()).isEqualTo("2020-12-28");
  }

  @Test
  void aGroupHasItsOpenTasksAndWhatIsPlannedInItsWeek() {
    Load.Row row =
        table(
                task("a", null, 3, "2020-12-16"),
                task("a", "Mette", 12, "2020-12-15"),
                task("a", "Mette", 5, null),
                planned("a", "2020-12-18"),
                task("b", null, 1, "2020-12-16"))
            .groups()
            .get(0);

    assertThat(row.name()).isEqualTo("a");
    assertThat(row.open()).isEqualTo(3);
    assertThat(row.late()).isEqualTo(1);
    assertThat(row.unassigned()).isEqualTo(1);
    assertThat(row.oldest()).isEqualTo(12);
    assertThat(row.weeks().get(0).count()).isEqualTo(2);
    assertThat(row.weeks().subList(1, Weeks.COUNT)).allMatch(cell -> cell.count() == 0);
  }

  @Test
  void whoHasTakenTasksHasARowAndWhatNobodyTookHasNone() {
    List<Load.Row> people =
        table(task("a", "Mette", 3, null), task("b", "Mette", 4, null), task("a", null, 9, null))
            .people();

    assertThat(people)
        .singleElement()
        .satisfies(row -> assertThat(row.open()).isEqualTo(2))
        .satisfies(row -> assertThat(row.oldest()).isEqualTo(4));
  }

  @Test
  void aWeekWithFarMoreThanTheOthersIsMarkedAndToldPieceByPiece() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      items.add(planned("a", "2021-01-05"));
    }
    items.add(planned("a", "2021-01-12"));
    WorkTable table = new WorkTable(items, TODAY, TEXTS);

    assertThat(table.busy())
        .singleElement()
        .satisfies(busy -> assertThat(busy.week()).isEqualTo("uge 1"))
        .satisfies(busy -> assertThat(busy.count()).isEqualTo(4))
        .satisfies(busy -> assertThat(busy.what()).contains("Odder: Udkast klar, 5. januar 2021"));
    assertThat(table.groups().get(0).weeks().stream().filter(Load.Cell::isMuch)).hasSize(1);
  }

  @Test
  void twoAreNeverMuchAndSoIsTheSameInEachWeek() {
    assertThat(table(planned("a", "2021-01-05"), planned("a", "2021-01-06")).busy()).isEmpty();
    List<Item> even = new ArrayList<>();
    for (int week = 0; week < Weeks.COUNT; week++) {
      for (int i = 0; i < 3; i++) {
        even.add(planned("a", TODAY.plusWeeks(week).toString()));
      }
    }
    assertThat(new WorkTable(even, TODAY, TEXTS).busy()).isEmpty();
  }

  private static WorkTable table(Item... items) {
    return new WorkTable(List.of(items), TODAY, TEXTS);
  }

  private static Item task(String party, String person, int age, String due) {
    return new Item(
        party, person, "Odder", "/sag", "Svar", age, due == null ? null : LocalDate.parse(due));
  }

  private static Item planned(String party, String on) {
    return new Item(party, null, "Odder", "/sag", "Udkast klar", null, LocalDate.parse(on));
  }
}
