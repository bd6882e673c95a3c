package dk.klimaforloeb.allocation;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.Undertakings;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;

/** No task lies with a role that the region does not have. */
class RegionsRolesTest {

  @Test
  void aRoleOfTheRegionsOwnStandsInForTheOneWhoseRightsItHas() {
    DelegateTask task = task("kkr-coordinator", "municipality-0253");
    handle(task);
    verify(task).deleteCandidateGroup("kkr-coordinator");
    verify(task).addCandidateGroup("gate21-unit");
    verify(task, never()).addCandidateGroup("secretariat");
  }

  @Test
  void withoutSuchARoleTheSecretariatHasTheTask() {
    DelegateTask task = task("regional-coordinator");
    handle(task);
    verify(task).deleteCandidateGroup("regional-coordinator");
    verify(task).addCandidateGroup("secretariat");
  }

  @Test
  void whatLiesWithARoleOfTheRegionStays() {
    DelegateTask task = task("secretariat", "municipality-0253");
    handle(task);
    verify(task, never()).deleteCandidateGroup(anyString());
    verify(task, never()).addCandidateGroup(anyString());
  }

  private static void handle(DelegateTask task) {
    new RegionsRoles(
            new Agreement(
                "x",
                "X",
                null,
                List.of(),
                Map.of("secretariat", "Sekretariatet", "gate21-unit", "Enheden"),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                new Organisation(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of("gate21-unit", "kkr-coordinator")),
                Undertakings.UNKNOWN,
                Map.of()))
        .taskCreated(task);
  }

  private static DelegateTask task(String... groups) {
    DelegateTask task = mock(DelegateTask.class);
    Set<IdentityLink> candidates = new LinkedHashSet<>();
    Arrays.stream(groups)
        .forEach(
            group -> {
              IdentityLink link = mock(IdentityLink.class);
              when(link.getGroupId()).thenReturn(group);
              candidates.add(link);
            });
    when(task.getCandidates()).thenReturn(candidates);
    return task;
  }
}
