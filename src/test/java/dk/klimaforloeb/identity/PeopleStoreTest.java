package dk.klimaforloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ProcessTest
@RecordApplicationEvents
class PeopleStoreTest {

  private static final String PASSWORD = "Aa1!aaaaaaaa";

  @Autowired IdentityService identity;
  @Autowired Directory directory;
  @Autowired ApplicationEvents events;
  @Autowired JdbcClient jdbc;

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

    assertThat(events.stream(GroupLeft.class))
        .containsExactly(new GroupLeft("ida", "readers", "Ida"));
  }

  @Test
  void whoIsDeletedLeavesEachGroupFirst() {
    identity.deleteUser("ida");

    assertThat(events.stream(GroupLeft.class))
        .containsExactlyInAnyOrder(
            new GroupLeft("ida", "readers", "Ida"), new GroupLeft("ida", "writers", "Ida"));
    assertThat(events.stream(UserRemoved.class)).containsExactly(new UserRemoved("ida", "Ida"));
  }

  @Test
  void aGroupThatIsDeletedIsLeftByAll() {
    identity.deleteGroup("readers");

    assertThat(events.stream(GroupLeft.class))
        .containsExactlyInAnyOrder(
            new GroupLeft("ida", "readers", "Ida"), new GroupLeft("bo", "readers", "Bo"));
    assertThat(events.stream(UserRemoved.class)).isEmpty();
  }

  @Test
  void aWeakPasswordIsTheirErrorWhoChoseItNotTheServers() {
    User weak = identity.newUser("weak");
    weak.setPassword("weak");
    assertThatThrownBy(() -> identity.saveUser(weak)).isInstanceOf(BadUserRequestException.class);

    User ida = identity.createUserQuery().userId("ida").singleResult();
    ida.setPassword("weak");
    assertThatThrownBy(() -> identity.saveUser(ida)).isInstanceOf(BadUserRequestException.class);
    assertThat(identity.checkPassword("ida", PASSWORD)).isTrue();
  }

  @Test
  void namesDifferInMoreThanCapitals() {
    for (String taken : List.of("ida", "Ida", "IDA")) {
      User user = identity.newUser(taken);
      assertThatThrownBy(() -> identity.saveUser(user)).isInstanceOf(BadUserRequestException.class);
    }
    assertThat(identity.checkPassword("Ida", PASSWORD)).isTrue();
  }

  @Test
  void whomTheEngineLockedEarlierIsLockedNoLonger() {
    jdbc.sql("update act_id_user set attempts_ = 10 where id_ = 'ida'").update();

    assertThat(identity.checkPassword("ida", "wrong")).isFalse();
    assertThat(identity.checkPassword("ida", PASSWORD)).isTrue();
  }

  @Test
  void nobodyIsToldOfWhoWasNotThere() {
    identity.deleteUser("nobody");
    identity.deleteGroup("nothing");

    assertThat(events.stream(GroupLeft.class)).isEmpty();
    assertThat(events.stream(UserRemoved.class)).isEmpty();
  }
}
