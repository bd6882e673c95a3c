package dk.klimaforloeb.network.events;

import dk.klimaforloeb.network.events.Invitation.Answer;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which municipalities took part in events. */
@Component
public class Participation {

  private final Invitations invitations;
  private final JdbcClient jdbc;

  Participation(Invitations invitations, JdbcClient jdbc) {
    this.invitations = invitations;
    this.jdbc = jdbc;
  }

  /** Codes of the municipalities of which somebody came. */
  public Set<String> municipalities(long event) {
    return invitations.of(event).stream()
        .filter(one -> one.answer() == Answer.YES)
        .map(Invitation::municipality)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The event of what was proposed in a process instance, if it was planned. */
  public Optional<Long> eventProposedIn(String processInstanceId) {
    return jdbc
        .sql("select max(id) from joint_event where proposed_in = ?")
        .params(processInstanceId)
        .query((row, number) -> row.getObject(1, Long.class))
        .list()
        .stream()
        .filter(Objects::nonNull)
        .findFirst();
  }
}
