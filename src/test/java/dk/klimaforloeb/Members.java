package dk.klimaforloeb;

import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** People in groups, for tests of what is told to whom. */
public class Members {

  private final IdentityService identity;

  Members(IdentityService identity) {
    this.identity = identity;
  }

  /** A person with an address, in a group that is made where there is none. */
  public void add(String person, String group) {
    if (identity.createGroupQuery().groupId(group).count() == 0) {
      identity.saveGroup(identity.newGroup(group));
    }
    User user = identity.newUser(person);
    user.setEmail(person + "@klima.example");
    user.setPassword("Adgang-til-opgaver-1");
    identity.saveUser(user);
    identity.createMembership(person, group);
  }

  /** There are no such persons any more. */
  public void remove(String... people) {
    Stream.of(people).forEach(identity::deleteUser);
  }
}
