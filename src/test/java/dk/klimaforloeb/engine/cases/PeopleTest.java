package dk.klimaforloeb.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People and groups are called by their names, whoever asks. */
@ProcessTest
class PeopleTest {

  private static final String GROUP = "people-test";

  @Autowired IdentityService identityService;
  @Autowired People people;

  @BeforeEach
  void threeInAGroup() {
    Group group = identityService.newGroup(GROUP);
    group.setName("Pr\u00f8vegruppen");
    identityService.saveGroup(group);
    add("people-1", "Karen", "Vest");
    add("people-2", "Anna", "\u00d8st");
    add("people-3", null, null);
  }

  @AfterEach
  void nobodyIsLeft() {
    identityService.clearAuthentication();
    List.of("people-1", "people-2", "people-3").forEach(identityService::deleteUser);
    identityService.deleteGroup(GROUP);
  }

  @Test
  void aGroupHasItsNameAndOneThatIsGoneItsId() {
    identityService.setAuthentication("stranger", List.of());

    assertThat(people.group(GROUP)).isEqualTo("Pr\u00f8vegruppen");
    assertThat(people.group("no-such-group")).isEqualTo("no-such-group");
  }

  @Test
  void theMembersOfAGroupStandByName() {
    identityService.setAuthentication("stranger", List.of());

    assertThat(people.members(GROUP))
        .extracting(People::name)
        .containsExactly("Anna \u00d8st", "Karen Vest", "people-3");
    assertThat(people.members("no-such-group")).isEmpty();
    assertThat(people.name("people-3")).isEqualTo("people-3");
    assertThat(people.name("nobody")).isEqualTo("nobody");
  }

  private void add(String id, String firstName, String lastName) {
    User user = identityService.newUser(id);
    user.setFirstName(firstName);
    user.setLastName(lastName);
    identityService.saveUser(user);
    identityService.createMembership(id, GROUP);
  }
}
