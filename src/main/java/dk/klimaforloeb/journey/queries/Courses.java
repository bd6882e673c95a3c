package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where journeys stand, from the engine's history: those that have ended as well. */
@Component
public class Courses {

  private final HistoryService historyService;
  private final PhaseInstances phaseInstances;
  private final AwaitedEvents awaited;
  private final ObjectProvider<CaseWaits> waitsBeside;
  private final WithoutPerson withoutPerson;
  private final Clock clock;
  private final Texts texts = new Texts("journey");

  Courses(
      HistoryService historyService,
      PhaseInstances phaseInstances,
      AwaitedEvents awaited,
      ObjectProvider<CaseWaits> waitsBeside,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.historyService = historyService;
    this.phaseInstances = phaseInstances;
    this.awaited = awaited;
    this.waitsBeside = waitsBeside;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /**
   * Of a journey, whoever asks.
   *
   * @return empty when there never was one
   */
  public Optional<Course> of(CaseKey journey) {
    return Optional.ofNullable(of(List.of(journey)).get(journey));
  }

  /** Of several, whoever asks; without those that never were. */
  public Map<CaseKey, Course> of(Collection<CaseKey> journeys) {
    Map<CaseKey, Course> courses = new LinkedHashMap<>();
    if (!journeys.isEmpty()) {
      withoutPerson.run(
          () -> {
            List<HistoricProcessInstance> all = phaseInstances.of(journeys);
            Map<String, List<String>> waits = waits(all);
            Map<CaseKey, List<String>> beside = new HashMap<>();
            waitsBeside
                .orderedStream()
                .map(told -> told.of(journeys))
                .forEach(told -> told.forEach((key, words) -> add(key, words, beside)));
            latestByProcess(all)
                .forEach(
                    (key, instances) ->
                        Optional.ofNullable(instances.get(MunicipalityJourneyModel.KEY))
                            .ifPresent(
                                root ->
                                    courses.put(
                                        key,
                                        course(
                                            root,
                                            instances,
                                            together(waits.get(root.getId()), beside.get(key))))));
          });
    }
    return courses;
  }

  private static void add(CaseKey key, List<String> words, Map<CaseKey, List<String>> all) {
    all.computeIfAbsent(key, journey -> new ArrayList<>()).addAll(words);
  }

  private static List<String> together(List<String> inPhases, List<String> beside) {
    return Stream.of(inPhases, beside)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** By the outermost instance: of the phases, and of what they called. */
  private Map<String, List<String>> waits(List<HistoricProcessInstance> of) {
    return awaited
        .open(
            of.stream()
                .filter(instance -> instance.getEndTime() == null)
                .map(HistoricProcessInstance::getRootProcessInstanceId)
                .collect(Collectors.toSet()))
        .collect(
            Collectors.groupingBy(
                open -> open.event().getRootProcessInstanceId(),
                Collectors.mapping(AwaitedEvents.Open::words, Collectors.toList())));
  }

  private static Map<CaseKey, Map<String, HistoricProcessInstance>> latestByProcess(
      List<HistoricProcessInstance> oldestFirst) {
    Map<CaseKey, Map<String, HistoricProcessInstance>> found = new LinkedHashMap<>();
    oldestFirst.forEach(
        instance ->
            found
                .computeIfAbsent(
                    new CaseKey(instance.getBusinessKey()), key -> new LinkedHashMap<>())
                .put(instance.getProcessDefinitionKey(), instance));
    return found;
  }

  private Course course(
      HistoricProcessInstance root,
      Map<String, HistoricProcessInstance> instances,
      List<String> waits) {
    Optional<HistoricActivityInstance> end =
        root.getEndTime() == null ? Optional.empty() : end(root.getId());
    return new Course(
        day(root.getStartTime()),
        day(root.getEndTime()),
        end.map(HistoricActivityInstance::getActivityName).orElse(null),
        end.filter(e -> e.getActivityId().equals(MunicipalityJourneyModel.PLAN_IN_FORCE))
            .isPresent(),
        phases(root, instances),
        root.getEndTime() == null ? waits : List.of());
  }

  private List<Phase> phases(
      HistoricProcessInstance root, Map<String, HistoricProcessInstance> instances) {
    List<Phase> phases = new ArrayList<>();
    boolean isEntered = false;
    for (String key : PhaseInstances.PHASES) {
      HistoricProcessInstance instance = instances.get(key);
      isEntered |= instance != null;
      phases.add(
          new Phase(
              key,
              texts.get("journey.phase." + key),
              state(root, instance, isEntered),
              instance == null ? null : day(instance.getStartTime()),
              instance == null ? null : day(instance.getEndTime())));
    }
    return phases;
  }

  private static Phase.State state(
      HistoricProcessInstance root, HistoricProcessInstance phase, boolean isEntered) {
    if (phase != null) {
      return phase.getEndTime() == null ? Phase.State.RUNNING : Phase.State.DONE;
    }
    if (!isEntered) {
      return Phase.State.SKIPPED;
    }
    return root.getEndTime() == null ? Phase.State.AHEAD : Phase.State.NEVER;
  }

  /** Of several that were reached the last is the one by which the journey ended. */
  private Optional<HistoricActivityInstance> end(String root) {
    return historyService
        .createHistoricActivityInstanceQuery()
        .processInstanceId(root)
        .finished()
        .list()
        .stream()
        .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
        .max(Comparator.comparing(HistoricActivityInstance::getEndTime));
  }

  private LocalDate day(Date moment) {
    return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }
}
