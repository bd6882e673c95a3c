package dk.klimaforloeb.journey.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All records of sessions. */
interface SessionRecords extends Repository<SessionRecord, Long> {

  SessionRecord save(SessionRecord record);

  Optional<SessionRecord> findFirstByProcessInstanceIdOrderByIdDesc(String processInstanceId);
}
