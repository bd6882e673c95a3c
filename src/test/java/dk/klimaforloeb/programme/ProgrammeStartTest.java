package dk.klimaforloeb.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme of an agreement begins once, and when it is held, not before somebody says so. */
@ProcessTest
class ProgrammeStartTest {

  private static final String PERSON = "a-coordinator";

  @Autowired ProgrammeRun programme;
  @Autowired RuntimeService runtimeService;
  @Autowired IdentityService identityService;

  @AfterEach
  void nobodyIsLeft() {
    identityService.deleteUser(PERSON);
  }

  @Test
  void heldItWaitsForAnAdministratorAndThenBeginsOnce() {
    new ProgrammeStart(programme, new ProgrammeProperties(ProgrammeProperties.Start.HOLD))
        .run(null);
    assertThat(programme.startedAt()).isEmpty();
    assertThat(programmes()).isZero();

    StartController administrator = new StartController(programme);
    assertThat(administrator.view().startedAt()).isNull();
    assertThat(administrator.start().startedAt()).isNotNull();
    assertThat(administrator.start()).isEqualTo(administrator.view());
    assertThat(programmes()).isEqualTo(1);
  }

  @Test
  void whoeverIsMissingIsNamed() {
    assertThat(programme.groupsWithoutMembers())
        .containsEntry("kkr-coordinator", "KKR's klimakoordinator")
        .containsEntry("municipality-0710", "Favrskov Kommune")
        .doesNotContainKeys("climate-alliance", "political-steering-group");

    User person = identityService.newUser(PERSON);
    person.setPassword("Aa1!aaaaaaaa");
    identityService.saveUser(person);
    identityService.createMembership(PERSON, "kkr-coordinator");

    assertThat(programme.groupsWithoutMembers()).doesNotContainKey("kkr-coordinator");
  }

  private long programmes() {
    return runtimeService.createProcessInstanceQuery().processDefinitionKey("programme").count();
  }
}
