package dk.klimaforloeb.programme;

import static java.util.Collections.nCopies;

import dk.klimaforloeb.Cases;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The way that a programme goes, and whom it has invited. */
final class ProgrammePaths {

  static final List<String> PIONEERS = List.of("0665", "0730", "0741", "0751");

  private static final String INVITE = "SendTask_InviteMunicipality";

  private final RuntimeService runtimeService;

  ProgrammePaths(RuntimeService runtimeService) {
    this.runtimeService = runtimeService;
  }

  /** Without the pioneers, whom nobody invites in a round. */
  List<String> invited() {
    return journeys().stream().filter(journey -> !journey.endsWith("/P")).toList();
  }

  List<String> journeys() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey("municipality-journey")
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .toList();
  }

  static List<String> keys(List<String> codes, String round) {
    return codes.stream().map(code -> Cases.key(code, round)).toList();
  }

  /**
   * The way to the wait for the next round, after the pioneers and rounds of so many invitations.
   */
  static List<String> path(Integer... invited) {
    List<String> path =
        new ArrayList<>(
            List.of(
                "StartEvent_AgreementMade",
                "Gateway_BeforeForce",
                "Gateway_WaitForForce",
                "Event_AgreementInForce",
                "ServiceTask_SetUpProgramme",
                "SendTask_BeginSteering"));
    List<Integer> openings = new ArrayList<>(List.of(PIONEERS.size()));
    openings.addAll(List.of(invited));
    for (int municipalities : openings) {
      path.addAll(findDay());
      path.addAll(List.of("Event_DayReached", "Gateway_OpeningLeft"));
      path.add("ServiceTask_ListInvitations");
      path.add(INVITE + "#multiInstanceBody");
      path.addAll(nCopies(municipalities, INVITE));
    }
    path.addAll(findDay());
    return path;
  }

  private static List<String> findDay() {
    return List.of("Gateway_BeforeOpening", "ServiceTask_FindNextOpening", "Gateway_WaitForDay");
  }

  /** The way on after the file was changed while the programme waited. */
  static List<String> afterAChange(List<String> path, Integer... invited) {
    List<String> after = new ArrayList<>(path);
    after.add("Event_AgreementChanged");
    List<String> whole = path(invited);
    after.addAll(whole.subList(path().size() - findDay().size(), whole.size()));
    return after;
  }
}
