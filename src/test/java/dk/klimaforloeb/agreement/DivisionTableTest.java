package dk.klimaforloeb.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DivisionTableTest {

  private static final Said SAID = new Said("secretariat", "kkr, region", "SA-47", "S\u00e5dan.");

  private DivisionTable table;

  @BeforeEach
  void read() throws IOException {
    table =
        DivisionTable.of(
            new ClassPathResource("agreement/midtjylland-2020-task-division.dmn")
                .getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void itsRowsAreReadInTheirOrder() {
    assertThat(table.rows()).hasSize(14);
    assertThat(table.rows().get(0).key()).isEqualTo("kickoff-meeting");
    assertThat(table.rows().get(0).types()).containsExactly("kickoff-meeting");
    assertThat(table.rows().get(13).key()).isEqualTo(DivisionTable.ANYTHING_ELSE);
    assertThat(table.rows().get(13).types()).isEmpty();
    assertThat(table.said("steering-group-service").orElseThrow().party()).isEqualTo("kkr, region");
  }

  @Test
  void aChangedRowStaysInItsPlaceAndTheOthersAsTheyAre() {
    DivisionTable changed = table.with(List.of(new Change("analysis", SAID)));

    assertThat(changed.said("analysis")).contains(SAID);
    assertThat(changed.rows()).extracting(DivisionTable.Row::key).isEqualTo(keys());
    assertThat(changed.rows())
        .filteredOn(row -> !row.key().equals("analysis"))
        .isEqualTo(table.rows().stream().filter(row -> !row.key().equals("analysis")).toList());
    assertThat(new Change("analysis", SAID).isIn(table)).isFalse();
    assertThat(new Change("analysis", SAID).isIn(changed)).isTrue();
  }

  @Test
  void aRowThatGoesIsGone() {
    DivisionTable changed = table.with(List.of(new Change("analysis", null)));

    assertThat(changed.said("analysis")).isEmpty();
    assertThat(changed.rows()).hasSize(13);
    assertThat(new Change("analysis", null).isIn(changed)).isTrue();
  }

  @Test
  void aNewRowComesBeforeTheRowOfAllElse() {
    DivisionTable without = table.with(List.of(new Change("analysis", null)));
    DivisionTable changed = without.with(List.of(new Change("analysis", SAID)));

    assertThat(changed.rows()).extracting(DivisionTable.Row::key).endsWith("analysis", "*");
    assertThat(changed.said("analysis")).contains(SAID);
  }

  /** The first that fits is taken: behind it, the new row would never be. */
  @Test
  void aNewRowComesBeforeOneThatNamesItsTypeWithOthers() {
    DivisionTable together =
        DivisionTable.of(table.dmn().replace("\"analysis\"", "\"material\", \"analysis\""));
    DivisionTable changed = together.with(List.of(new Change("analysis", SAID)));

    assertThat(changed.rows())
        .extracting(DivisionTable.Row::key)
        .containsSubsequence("analysis", "material, analysis", "*");
  }

  /** The table is written as one that any modeler opens. */
  @Test
  void theRowOfAllElseMayBeChangedToo() {
    DivisionTable changed = table.with(List.of(new Change(DivisionTable.ANYTHING_ELSE, SAID)));
    assertThat(DivisionTable.of(changed.dmn()).rows().get(13).said()).isEqualTo(SAID);
  }

  private List<String> keys() {
    return table.rows().stream().map(DivisionTable.Row::key).toList();
  }
}
