package dk.klimaforloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ProcessTest
@RecordApplicationEvents
class PeopleStoreTest {

  private static final String PASSWORD = "Aa1!aaaaaaaa";

  @Autowired IdentityService identity;
  @Autowired Directory directory;
  @Autowired ApplicationEvents events;

  @BeforeEach
  void people() {
    directory.group("readers", "Readers");
    directory.group("writers", "Writers");
    directory.user(
        new Directory.Person("ida", "Ida", "", null), PASSWORD, List.of("readers", "writers"));
    directory.user(new Directory.Person("bo", "Bo", "", null), PASSWORD, List.of("readers"));
  }

  @AfterEach
  void nobody() {
    identity.deleteUser("ida");
    identity.deleteUser("bo");
    identity.deleteGroup("readers");
    identity.deleteGroup("writers");
  }

  @Test
  void whoComesIntoAGroupIsToldOf() {
    assertThat(events.stream(GroupEntered.class))
        .contains(new GroupEntered("ida", "readers"), new GroupEntered("bo", "readers"));
  }

  @Test
  void whoLeavesAGroupIsToldOfOnce() {
    identity.deleteMembership("ida", "readers");
    identity.deleteMembership("ida", "readers");

    assertThat(events.stream(GroupLeft.class)).containsExactly(new GroupLeft("ida", "readers"));
  }

  @Test
  void whoIsDeletedLeavesEachGroupFirst() {
    identity.deleteUser("ida");

    assertThat(events.stream(GroupLeft.class))
        .containsExactlyInAnyOrder(
            new GroupLeft("ida", "readers"), new GroupLeft("ida", "writers"));
    assertThat(events.stream(UserRemoved.class)).containsExactly(new UserRemoved("ida"));
  }

  @Test
  void aGroupThatIsDeletedIsLeftByAll() {
    identity.deleteGroup("readers");

    assertThat(events.stream(GroupLeft.class))
        .containsExactlyInAnyOrder(new GroupLeft("ida", "readers"), new GroupLeft("bo", "readers"));
    assertThat(events.stream(UserRemoved.class)).isEmpty();
  }

  @Test
  void nobodyIsToldOfWhoWasNotThere() {
    identity.deleteUser("nobody");
    identity.deleteGroup("nothing");

    assertThat(events.stream(GroupLeft.class)).isEmpty();
    assertThat(events.stream(UserRemoved.class)).isEmpty();
  }
}
