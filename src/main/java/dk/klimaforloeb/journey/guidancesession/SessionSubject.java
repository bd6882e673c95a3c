package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.Topics;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What a session is about and when it is: a journey has several at a time. */
@Component
class SessionSubject implements TaskSubject {

  private final TaskService taskService;
  private final Capf capf;
  private final Clock clock;

  SessionSubject(TaskService taskService, Capf capf, Clock clock) {
    this.taskService = taskService;
    this.capf = capf;
    this.clock = clock;
  }

  @Override
  public String process() {
    return GuidanceSessionModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    List<String> criteria = GuidanceRequested.CRITERIA.find(taskService, taskId).orElse(List.of());
    Optional<String> topic =
        GuidanceRequested.TOPIC.find(taskService, taskId).map(Topics::inDanish);
    Optional<String> time =
        GuidanceRequested.SESSION_AT
            .find(taskService, taskId)
            .map(at -> LocalDateTime.ofInstant(at.toInstant(), clock.getZone()))
            .map(DanishDates::moment);
    String subject =
        Stream.of(topic.stream(), criteria.stream().map(capf::title), time.stream())
            .flatMap(parts -> parts)
            .collect(Collectors.joining(" · "));
    return Optional.of(subject).filter(said -> !said.isEmpty());
  }
}
