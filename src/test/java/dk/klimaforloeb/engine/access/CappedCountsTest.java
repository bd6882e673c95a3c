package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How far tasks are counted, and for whom. */
@ProcessTest
class CappedCountsTest {

  @Autowired Cases cases;
  @Autowired CappedCounts counts;
  @Autowired TaskService taskService;

  @ParameterizedTest
  @CsvSource({
    "/klimaforloeb/api/engine/engine/default/filter/4711/list, true",
    "/klimaforloeb/api/engine/engine/default/filter/4711/count, false",
    "/klimaforloeb/api/engine/engine/default/task, false",
    "/engine-rest/filter/4711/list, false"
  })
  void onlyWithAPageOfTasklistsListTheyEnd(String path, boolean isCapped) throws Exception {
    List<Boolean> held = new ArrayList<>();

    counts.doFilter(
        new MockHttpServletRequest("POST", path),
        new MockHttpServletResponse(),
        (request, response) -> held.add(CappedCounts.hold()));

    assertThat(held).containsExactly(isCapped);
    assertThat(CappedCounts.hold()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select count(distinct RES.ID_) from ACT_RU_TASK RES WHERE ( RES.TENANT_ID_ = ? )",
        "SELECT COUNT(*) FROM (SELECT DISTINCT RES.ID_ from ACT_RU_TASK RES WHERE"
            + " ( RES.TENANT_ID_ = ? )) countDistinct"
      })
  void theDatabaseReadsNoMoreRowsThanAreCounted(String count) {
    assertThat(PlainLists.plain(count, false))
        .isEqualTo(
            "select count(*) from (select RES.ID_ from ACT_RU_TASK RES WHERE"
                + " ( RES.TENANT_ID_ = ? )) counted");
    assertThat(PlainLists.plain(count, true))
        .isEqualTo(
            "select count(*) from (select RES.ID_ from ACT_RU_TASK RES WHERE"
                + " ( RES.TENANT_ID_ = ? ) fetch first 1001 rows only) counted");
  }

  @Test
  void whereRowsCouldComeTwiceTheyAreStillCountedOnce() {
    String joined =
        "select count(distinct RES.ID_) from ACT_RU_TASK RES left join ACT_RU_VARIABLE V on"
            + " V.TASK_ID_ = RES.ID_";

    assertThat(PlainLists.plain(joined, false)).isEqualTo(joined);
    assertThat(PlainLists.plain(joined, true)).contains("(select distinct RES.ID_ from");
  }

  @Test
  void belowTheEndTheNumberIsTheSame() {
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");

    assertThat(CappedCounts.call(() -> taskService.createTaskQuery().count()))
        .isEqualTo(taskService.createTaskQuery().count())
        .isGreaterThan(1);
    assertThat(
            CappedCounts.call(
                () ->
                    taskService.createTaskQuery().taskCandidateGroup("municipality-0710").count()))
        .isEqualTo(1);
  }
}
