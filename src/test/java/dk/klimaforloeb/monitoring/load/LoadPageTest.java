package dk.klimaforloeb.monitoring.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What the page of the work says, and to whom. */
@ProcessTest
class LoadPageTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired IdentityService identityService;
  @Autowired TaskService taskService;
  @Autowired LoadFigures figures;
  @Autowired LoadController controller;
  @Autowired LoadPage page;

  @BeforeEach
  void favrskovIsInItsGuidance() {
    cases.moveTo("2020-12-01T09:00");
    cases.requestJourney("0710", "1", "guidance");
    submit(
        "municipality-0710", "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(
        COORDINATOR,
        "UserTask_ReviewSelfAssessment",
        GuidanceAnswers.review(List.of("c2_4"), List.of("risk-map")));
    cases.moveTo("2020-12-04T09:00");
  }

  @Test
  void openTasksAreCountedWithTheirGroupsAndTheWeeksInWhichTheyAreDue() {
    Load load = load();

    assertThat(load.open()).isEqualTo(2);
    assertThat(load.late()).isZero();
    assertThat(load.groups())
        .extracting(Load.Row::name)
        .containsExactlyInAnyOrder("KKR's klimakoordinator", "Regionens datateam");
    assertThat(load.groups()).allMatch(row -> row.open() == 1 && row.oldest() == 3);
    assertThat(load.groups()).allMatch(row -> row.weeks().get(1).count() == 1);
    assertThat(load.waiting()).hasSize(2);
  }

  @Test
  void theDataQueueTellsWhatIsOrderedAndForHowLong() {
    assertThat(load().queue())
        .singleElement()
        .satisfies(queue -> assertThat(queue.open()).isEqualTo(1))
        .satisfies(queue -> assertThat(queue.oldest()).isEqualTo(3))
        .satisfies(queue -> assertThat(queue.oldestOf()).isEqualTo("Favrskov"));
  }

  @Test
  void whoTookATaskHasARow() {
    taskService.setAssignee(cases.task(FAVRSKOV, "UserTask_ArrangeSession").getId(), "mette");

    assertThat(load().people()).extracting(Load.Row::name).containsExactly("mette");
    assertThat(load().unassigned()).isEqualTo(1);
  }

  @Test
  void onlyWhoIsOfTheProgrammeSeesThePage() {
    for (List<String> tenants : List.of(List.of("0710"), List.<String>of())) {
      assertThat(as(tenants, () -> page.show().getStatusCode())).isEqualTo(HttpStatus.FORBIDDEN);
      assertThat(as(tenants, () -> page.show().getBody())).doesNotContain("Favrskov");
      assertThat(as(tenants, () -> page.menuItem().isOpen())).isFalse();
      assertThatThrownBy(() -> as(tenants, () -> controller.load()))
          .isInstanceOf(ErrorResponseException.class);
    }
    assertThat(as(List.of("programme", "0710"), () -> page.show().getBody())).contains("Favrskov");
    assertThat(as(List.of("programme"), () -> figures.find().orElseThrow().open())).isZero();
  }

  private Load load() {
    return as(List.of("programme", "0710"), () -> figures.find().orElseThrow());
  }

  private <T> T as(List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("reader", List.of("secretariat"), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV, element), values);
  }
}
