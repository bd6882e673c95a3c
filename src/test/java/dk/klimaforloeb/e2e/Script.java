package dk.klimaforloeb.e2e;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happens in one journey, day by day, and how it ends. */
final class Script {

  private final String municipality;
  private final String round;
  private final Map<String, List<Step>> days = new TreeMap<>();
  private final List<String> withdrawnFrom = new ArrayList<>();
  private final List<String> leftOpen = new ArrayList<>();
  private String end = "EndEvent_PlanInForce";

  private Script(String municipality, String round) {
    this.municipality = municipality;
    this.round = round;
  }

  static Script of(String municipality, String round) {
    return new Script(municipality, round);
  }

  /**
   * @param time yyyy-MM-dd, which is at nine, or yyyy-MM-ddTHH:mm
   */
  Script on(String time, Step... steps) {
    String at = time.contains("T") ? time : time + "T09:00";
    days.computeIfAbsent(at, day -> new ArrayList<>()).addAll(Arrays.asList(steps));
    return this;
  }

  Script on(String time, Step[]... steps) {
    Arrays.stream(steps).forEach(some -> on(time, some));
    return this;
  }

  /** After its last step the municipality withdraws, while just these tasks are open. */
  Script thenWithdrawn(String... open) {
    leaving(open);
    withdrawnFrom.addAll(leftOpen);
    return endingAt("EndEvent_Withdrawn");
  }

  /** These tasks nobody hands in. */
  Script leaving(String... open) {
    Arrays.stream(open).map(task -> "UserTask_" + task).forEach(leftOpen::add);
    return this;
  }

  Script endingAt(String element) {
    end = element;
    return this;
  }

  String municipality() {
    return municipality;
  }

  String journey() {
    return Journeys.key(municipality, round);
  }

  Map<String, List<Step>> days() {
    return days;
  }

  String lastDay() {
    return ((TreeMap<String, ?>) days).lastKey();
  }

  boolean isWithdrawn() {
    return end.equals("EndEvent_Withdrawn");
  }

  List<String> withdrawnFrom() {
    return withdrawnFrom;
  }

  String end() {
    return end;
  }

  /** The elements of all tasks that there are until it ends, but for those beside it, sorted. */
  List<String> tasks() {
    List<String> tasks = new ArrayList<>(leftOpen);
    days.values()
        .forEach(
            steps ->
                steps.stream()
                    .filter(step -> !step.isLook() && !step.isStart())
                    .map(Step::task)
                    .filter(task -> !Journeys.BESIDE.contains(task))
                    .forEach(tasks::add));
    return tasks.stream().sorted().toList();
  }

  @Override
  public String toString() {
    return journey();
  }
}
