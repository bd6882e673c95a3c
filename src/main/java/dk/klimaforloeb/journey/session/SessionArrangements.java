package dk.klimaforloeb.journey.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All arrangements; a renewed one is a row of its own. */
interface SessionArrangements extends Repository<SessionArrangement, Long> {

  SessionArrangement save(SessionArrangement arrangement);

  Optional<SessionArrangement> findFirstByProcessInstanceIdOrderByIdDesc(String processInstanceId);
}
