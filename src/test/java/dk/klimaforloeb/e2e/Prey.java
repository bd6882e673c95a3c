package dk.klimaforloeb.e2e;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ids of one municipality's case, as somebody from elsewhere may have come by them. */
final class Prey {

  private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

  /** By the beginning of the path, the longest first. */
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Prey() {}

  /** What is there of the municipality. */
  static Prey of(RunningProgram program, String municipality) throws SQLException {
    Prey prey = new Prey();
    String own = " where tenant_id_ = '" + municipality + "' order by 1 limit 1";
    Map<String, String> tables =
        Map.ofEntries(
            Map.entry("/history/activity-instance/", "act_hi_actinst"),
            Map.entry("/history/decision-instance/", "act_hi_decinst"),
            Map.entry("/history/detail/", "act_hi_detail"),
            Map.entry("/history/job-log/", "act_hi_job_log"),
            Map.entry("/history/process-instance/", "act_hi_procinst"),
            Map.entry("/history/variable-instance/", "act_hi_varinst"),
            Map.entry("/process-instance/", "act_ru_execution"),
            Map.entry("/execution/", "act_ru_execution"),
            Map.entry("/variable-instance/", "act_ru_variable"));
    for (Map.Entry<String, String> table : tables.entrySet()) {
      List<String> rows = program.column("select id_ from " + table.getValue() + own);
      prey.ids.put(table.getKey(), rows.isEmpty() ? NOWHERE : rows.get(0));
    }
    // Of the mails' jobs nobody may know, of a case's whoever reads the case.
    prey.ids.put(
        "/job/",
        first(
            program,
            "select id_ from act_ru_job where tenant_id_ = '%s' order by process_def_key_, id_"
                .formatted(municipality)));
    // What lies with others in its case they may work on.
    prey.ids.put(
        "/task/",
        first(
            program,
            "select task_id_ from act_ru_identitylink where type_ = 'candidate' and group_id_ ="
                + " 'municipality-%s' order by 1".formatted(municipality)));
    prey.ids.put(
        "/filter/", first(program, "select id_ from act_ru_filter where name_ like '%Favrskov%'"));
    prey.ids.put("/job-definition/", first(program, "select id_ from act_ru_jobdef order by 1"));
    prey.ids.put(
        "/authorization/", first(program, "select id_ from act_ru_authorization order by 1"));
    prey.ids.put("/deployment/", first(program, "select id_ from act_re_deployment order by 1"));
    String definition =
        first(program, "select id_ from act_re_procdef where key_ = 'municipality-journey'");
    prey.ids.put("/process-definition/", definition);
    prey.ids.put("/history/process-definition/", definition);
    prey.ids.put(
        "/decision-definition/",
        first(program, "select id_ from act_re_decision_def where key_ = 'task-division'"));
    prey.ids.put("/user/", "kommune-" + municipality);
    prey.ids.put("/group/", "municipality-" + municipality);
    prey.ids.put("/tenant/", municipality);
    return prey;
  }

  private static String first(RunningProgram program, String query) throws SQLException {
    return program.column(query).get(0);
  }

  /** The same ids as far as they are no secret, and for the rest such as nobody has. */
  Prey nowhere() {
    Prey prey = new Prey();
    ids.forEach((path, id) -> prey.ids.put(path, nowhere(path, id)));
    return prey;
  }

  private static String nowhere(String path, String id) {
    return switch (path) {
      case "/user/" -> "kommune-0999";
      case "/group/" -> "municipality-0999";
      case "/tenant/" -> "0999";
      case "/process-definition/",
          "/history/process-definition/",
          "/decision-definition/",
          "/job-definition/",
          "/deployment/" ->
          id;
      default -> NOWHERE;
    };
  }

  /** Others in the place of some. */
  Prey with(Map<String, String> others) {
    Prey prey = new Prey();
    prey.ids.putAll(ids);
    prey.ids.putAll(others);
    return prey;
  }

  /**
   * @param path as far as the parameter
   * @param parameter its name
   */
  String id(String path, String parameter) {
    return switch (parameter) {
      case "userId" -> ids.get("/user/");
      case "groupId" -> ids.get("/group/");
      case "tenant-id" -> ids.get("/tenant/");
      case "key" -> path.contains("decision") ? "task-division" : "municipality-journey";
      case "varName" -> "municipality";
      case "id" ->
          ids.entrySet().stream()
              .filter(entry -> path.equals(entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(NOWHERE);
      default -> NOWHERE;
    };
  }

  /** For a parameter or a key of a body that names one of the ids; null for any other. */
  String named(String name, String businessKey) {
    return switch (name) {
      case "processInstanceId",
          "processInstanceIdIn",
          "processInstanceIds",
          "rootProcessInstanceId",
          "superProcessInstance",
          "subProcessInstance",
          "superProcessInstanceId" ->
          ids.get("/process-instance/");
      case "executionId", "executionIdIn" -> ids.get("/execution/");
      case "taskId", "taskIdIn" -> ids.get("/task/");
      case "activityInstanceId", "activityInstanceIdIn" -> ids.get("/history/activity-instance/");
      case "variableInstanceId" -> ids.get("/history/variable-instance/");
      case "jobId" -> ids.get("/job/");
      case "businessKey",
          "processInstanceBusinessKey",
          "processInstanceBusinessKeyIn",
          "businessKeyIn" ->
          businessKey;
      case "tenantIdIn", "tenantId", "memberOfTenant" -> ids.get("/tenant/");
      case "userId",
          "userIdIn",
          "assignee",
          "taskAssignee",
          "member",
          "userMember",
          "involvedUser",
          "taskInvolvedUser",
          "candidateUser",
          "startedBy",
          "evaluatedBy" ->
          ids.get("/user/");
      case "groupId",
          "groupIdIn",
          "memberOfGroup",
          "candidateGroup",
          "groupMember",
          "taskInvolvedGroup",
          "taskHadCandidateGroup" ->
          ids.get("/group/");
      default -> null;
    };
  }
}
