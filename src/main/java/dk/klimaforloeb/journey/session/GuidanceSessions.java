package dk.klimaforloeb.journey.session;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All sessions that were wanted. */
interface GuidanceSessions extends Repository<GuidanceSession, Long> {

  GuidanceSession save(GuidanceSession session);

  Optional<GuidanceSession> findFirstByProcessInstanceIdOrderByIdDesc(String processInstanceId);
}
