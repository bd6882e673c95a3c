package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.Cases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** One municipality on the two tracks to its plan. */
final class ApprovalCase {

  static final String KEY = Cases.key("0710", "1");
  static final String FAVRSKOV = "municipality-0710";

  /** To a committee's turn. */
  static final List<String> TO_BODIES = List.of("Gateway_BeforeBodies", "ServiceTask_ListBodies");

  /** A committee whose task is open. */
  static final List<String> AT_BODY =
      List.of(
          "SubProcess_BodyTreatment",
          "StartEvent_BodyTurn",
          "Gateway_BeforePresenting",
          "UserTask_PresentToBody");

  /** A committee that decided at once. */
  static final List<String> BODY =
      List.of(way(AT_BODY, "Gateway_BodyPostponed", "EndEvent_BodyDecided"));

  /** After the last committee. */
  static final List<String> TO_COUNCIL = List.of("Gateway_BeforeCouncil", "Gateway_BodiesHeard");

  private static final Set<String> OF_THE_PARTNERS =
      Set.of("UserTask_ReviewPlan", "UserTask_RegisterC40Approval", "UserTask_ConfirmAssessment");

  private final Cases cases;
  private final ProcessEngine engine;
  private final ProcessInstance instance;

  ApprovalCase(Cases cases, ProcessEngine engine, ProcessInstance instance) {
    this.cases = cases;
    this.engine = engine;
    this.instance = instance;
  }

  /** A member of the group that may, submits the open task of this name. */
  ApprovalCase submit(String element, Map<String, Object> values) {
    String group = OF_THE_PARTNERS.contains(element) ? "knowledge-partner" : FAVRSKOV;
    cases.submit(group + "-member", group, task(element), values);
    return this;
  }

  /** From the beginning to the council's decision on the hearing. */
  ApprovalCase toHearingDecision() {
    return submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report")).throughBodies();
  }

  /** Both committees recommend the plan. */
  ApprovalCase throughBodies() {
    return submit("UserTask_PresentToBody", PlanAnswers.recommended())
        .submit("UserTask_PresentToBody", PlanAnswers.recommended());
  }

  /** From the council's decision on the hearing to its decision on the plan. */
  ApprovalCase toAdoption() {
    submit("UserTask_RegisterHearingDecision", PlanAnswers.hearing("2022-06-28", "2022-08-10"));
    cases.moveTo("2022-08-11T00:00");
    submit("UserTask_WriteConsultationReport", PlanAnswers.reported());
    cases.moveTo("2022-08-12T00:00");
    return throughBodies();
  }

  /** From the submission to what C40 says. */
  ApprovalCase toC40() {
    return submit("UserTask_SubmitForAssessment", PlanAnswers.submitted("1"))
        .submit("UserTask_ReviewPlan", PlanAnswers.allSectionsApproved());
  }

  ApprovalCase publish() {
    return submit("UserTask_PublishPlan", PlanAnswers.published());
  }

  Task task(String element) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(KEY)
        .taskDefinitionKey(element)
        .singleResult();
  }

  /** Names of the open tasks. */
  List<String> open() {
    TaskService tasks = engine.getTaskService();
    return tasks.createTaskQuery().processInstanceBusinessKey(KEY).list().stream()
        .map(Task::getName)
        .toList();
  }

  /** What the form of an open task shows to someone who may fill it in. */
  Object offered(String element, String key) {
    String group = OF_THE_PARTNERS.contains(element) ? "knowledge-partner" : FAVRSKOV;
    String task = task(element).getId();
    return cases.as(
        "municipal-lead",
        group,
        "0710",
        () -> engine.getFormService().getTaskFormVariables(task).get(key));
  }

  /** Elements, and lists of them, one after the other. */
  static String[] way(Object... parts) {
    return Stream.of(parts)
        .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
        .map(String.class::cast)
        .toArray(String[]::new);
  }

  /** The elements of one track that were reached, in order. */
  List<String> path(String track) {
    Set<String> elements = elements(track);
    return cases.path(instance).stream().filter(elements::contains).toList();
  }

  private Set<String> elements(String track) {
    SubProcess subProcess =
        engine
            .getRepositoryService()
            .getBpmnModelInstance(instance.getProcessDefinitionId())
            .getModelElementById(track);
    return within(subProcess).map(FlowNode::getId).collect(Collectors.toSet());
  }

  private static Stream<FlowNode> within(SubProcess subProcess) {
    return subProcess.getChildElementsByType(FlowNode.class).stream()
        .flatMap(
            node ->
                node instanceof SubProcess inner
                    ? Stream.concat(Stream.of(node), within(inner))
                    : Stream.of(node));
  }
}
