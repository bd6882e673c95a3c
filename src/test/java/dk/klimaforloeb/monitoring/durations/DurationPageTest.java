package dk.klimaforloeb.monitoring.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long phases took, and whether their days were kept; from a Thursday to a Tuesday. */
@ProcessTest
class DurationPageTest {

  private static final List<String> CODES = List.of("0710", "0727", "0766");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired IdentityService identityService;
  @Autowired DurationFigures figures;
  @Autowired DurationPage page;

  @BeforeEach
  void theirRoundBegins() {
    cases.moveTo("2020-09-17T09:00");
    CODES.forEach(code -> cases.requestJourney(code, "1"));
  }

  @Test
  void fewerThanThreeAreShownOneByOneAndThreeHaveAMedian() {
    onboard("0710", "2020-09-24T09:00");
    onboard("0727", "2020-10-01T09:00");
    assertThat(onboarding().all())
        .isEqualTo(
            new Durations.Figures(2, null, null, null, null, null, null, "Favrskov 5, Odder 10"));
    assertThat(onboarding().running()).isEqualTo(1);
    assertThat(onboarding().longestRunning()).isEqualTo(10);

    onboard("0766", "2020-10-08T09:00");
    assertThat(onboarding().all())
        .isEqualTo(new Durations.Figures(3, "10", "14", "7,5", "12,5", 5, 15, null));
    assertThat(html()).contains("<strong>10 dage</strong>", "Halvdelen 7,5\u201312,5");
  }

  @Test
  void aPhaseCountsInTheQuarterInWhichItEnded() {
    onboard("0710", "2020-09-24T09:00");
    onboard("0727", "2020-10-01T09:00");

    assertThat(onboarding().quarters())
        .extracting(Durations.Group::name, group -> group.figures().count())
        .containsExactly(tuple("3. kvartal 2020", 1), tuple("4. kvartal 2020", 1));
    assertThat(onboarding().rounds()).extracting(Durations.Group::name).containsExactly("Runde 1");
  }

  @Test
  void theDayOfTheAdmissionIsMeasuredAgainstTheRoundsAndTasksAgainstTheirs() {
    onboard("0710", "2020-11-18T09:00");
    onboard("0727", "2020-11-25T09:00");

    assertThat(onboarding().kept()).isEqualTo(new Durations.Share(2, 2, 100));
    assertThat(onboarding().tasks().of()).isEqualTo(8);
    assertThat(onboarding().tasks().kept()).isLessThan(8);
  }

  @Test
  void whoLeftHasNotComeThroughThePhase() {
    ProcessInstance change = starters.asMemberOf("secretariat", "journey-change");
    starters.submitAsCoordinator(change, Answers.withdrawal(Cases.key("0710", "1")));

    assertThat(onboarding().all().count()).isZero();
    assertThat(onboarding().running()).isEqualTo(2);
  }

  @Test
  void aMunicipalityIsMeasuredAlone() {
    onboard("0710", "2020-09-24T09:00");

    assertThat(as(List.of("0727"), () -> figures.all().phases().get(0).all().count())).isZero();
    assertThat(as(List.of("0727"), () -> page.show().getBody())).doesNotContain("Favrskov");
    assertThat(as(List.of(), () -> page.show().getBody())).contains("ingen forløb at vise");
    assertThat(as(List.of(), () -> page.menuItem().isOpen())).isFalse();
  }

  private Durations.Phase onboarding() {
    return as(tenants(), () -> figures.all().phases().get(0));
  }

  private String html() {
    return as(tenants(), () -> page.show().getBody());
  }

  private static List<String> tenants() {
    return List.of("programme", "0710", "0727", "0766");
  }

  private void onboard(String code, String at) {
    cases.moveTo(at);
    String municipality = "municipality-" + code;
    String key = Cases.key(code, "1");
    cases.submit(municipality, key, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", key, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit(municipality, key, "UserTask_AppointLead", Answers.lead());
    cases.submit("kkr-coordinator", key, "UserTask_HoldKickoff", Answers.kickoffHeld());
  }

  private <T> T as(List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("reader", List.of("secretariat"), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
