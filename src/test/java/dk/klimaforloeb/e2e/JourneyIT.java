package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.KeptVariables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * All municipalities of the agreement, from the day before it begins to work until it is over: each
 * journey to the end that its script says. Afterwards nothing is left in the engine but history,
 * and of what people wrote nothing but in our tables.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT extends DemoSuite {

  private static final String OF_MUNICIPALITIES = " where tenant_id_ <> 'programme'";

  private static final List<String> MILESTONES =
      List.of(
          "Event_Admitted",
          "Event_RoadmapSettled",
          "Event_DraftReady",
          "Event_InHearing",
          "Event_Adopted",
          "Event_Published",
          "Event_Approved");

  private static final List<Script> SCRIPTS = Scripts.all();

  @BeforeAll
  static void start() throws Exception {
    startTheProgram();
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> eachJourneyGoesItsWay() {
    Play play = new Play(program);
    Map<String, List<Script>> days = new TreeMap<>();
    for (Script script : SCRIPTS) {
      script
          .days()
          .keySet()
          .forEach(time -> days.computeIfAbsent(time, day -> new ArrayList<>()).add(script));
    }
    return days.entrySet().stream()
        .flatMap(
            day ->
                day.getValue().stream()
                    .map(
                        script ->
                            DynamicTest.dynamicTest(
                                day.getKey() + " " + script,
                                () -> play.perform(script, day.getKey()))));
  }

  @Test
  @Order(2)
  void programmeIsClosedWithoutAnOpenJourney() {
    assertThat(journeys.seen("history/process-instance?processDefinitionKey=municipality-journey"))
        .extracting(instance -> instance.path("businessKey").asText())
        .containsExactlyInAnyOrderElementsOf(SCRIPTS.stream().map(Script::journey).toList());
    assertThat(SCRIPTS).extracting(Script::municipality).hasSize(20);
    assertThat(Set.copyOf(SCRIPTS.stream().map(Script::municipality).toList())).hasSize(19);

    journeys.moveClock("2023-07-01T00:00");
    String task = journeys.task(Journeys.PROGRAMME, Journeys.CLOSING);
    JsonNode known = program.as("region").get("/engine-rest/task/" + task + "/form-variables").ok();
    assertThat(known.path("openJourneys").path("value").asText()).doesNotContain("Syddjurs");
    journeys.work("region", task, Forms.closing());
    journeys.assertEnded(Journeys.PROGRAMME, "programme", "EndEvent_ProgrammeClosed");
  }

  @Test
  @Order(3)
  void milestonesOfAWholeJourneyAreInItsHistory() {
    Set<String> instances = new HashSet<>();
    journeys
        .seen("history/process-instance?processInstanceBusinessKey=" + Journeys.key("0710", "1"))
        .forEach(instance -> instances.add(instance.path("id").asText()));
    TreeMap<String, String> reached = new TreeMap<>();
    for (String milestone : MILESTONES) {
      StreamSupport.stream(
              journeys.seen("history/activity-instance?activityId=" + milestone).spliterator(),
              false)
          .filter(each -> instances.contains(each.path("processInstanceId").asText()))
          .forEach(each -> reached.put(each.path("endTime").asText(), milestone));
    }
    assertThat(reached.values()).containsExactlyElementsOf(MILESTONES);
  }

  @Test
  @Order(4)
  void nothingGoesOn() throws Exception {
    // What is done for all municipalities together is another matter.
    assertThat(journeys.seen("task"))
        .extracting(task -> task.path("tenantId").asText())
        .containsOnly("programme");
    assertThat(journeys.seen("process-instance"))
        .extracting(instance -> instance.path("businessKey").asText())
        .containsOnly(Journeys.JOINT);
    assertThat(journeys.seen("incident")).isEmpty();
    assertThat(journeys.seen("history/incident")).isEmpty();
    assumeFalse(RunningProgram.isGiven(), "its database is not at hand");
    for (String table : List.of("act_ru_execution", "act_ru_task", "act_ru_variable")) {
      assertThat(program.number("select count(*) from " + table + OF_MUNICIPALITIES))
          .as(table)
          .isZero();
    }
    // Every morning somebody looks for what is late.
    assertThat(
            program.number(
                "select count(*) from act_ru_job"
                    + OF_MUNICIPALITIES
                    + " and process_instance_id_ is not null"))
        .isZero();
    assertThat(
            program.number(
                "select count(*) from act_ru_event_subscr"
                    + OF_MUNICIPALITIES
                    + " and execution_id_ is not null"))
        .isZero();
  }

  /** In our tables it is; in the engine's it is nowhere. */
  @Test
  @Order(5)
  void whatPeopleWroteIsNotInTheEngine() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "its database is not at hand");
    String written = " like '%" + Forms.MARK + "%'";
    assertThat(
            program.number(
                "select count(*) from case_record where kind = 'adoption' and content" + written))
        .isPositive();
    List<String> columns =
        program.column(
            "select lower(table_name || '.' || column_name) from information_schema.columns"
                + " where lower(table_name) like 'act\\_%'"
                + " and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')");
    assertThat(columns)
        .contains("act_hi_varinst.text_", "act_hi_detail.text_", "act_ru_variable.text_");
    for (String column : columns) {
      String[] names = column.split("\\.");
      assertThat(
              program.number(
                  "select count(*) from " + names[0] + " where lower(" + names[1] + ")" + written))
          .as(column)
          .isZero();
    }
    String mark = HexFormat.of().formatHex(Forms.MARK.getBytes(StandardCharsets.UTF_8));
    assertThat(
            program.column(
                "select name_ from act_ge_bytearray where deployment_id_ is null"
                    + " and lower(rawtohex(bytes_)) like '%"
                    + mark
                    + "%'"))
        .isEmpty();
  }

  @Test
  @Order(6)
  void variablesInHistoryAreWhatProcessesRead() {
    assertThat(journeys.seen("history/variable-instance?deserializeValues=false"))
        .extracting(variable -> variable.path("name").asText())
        .isNotEmpty()
        .isSubsetOf(KeptVariables.ofAll());
  }

  @Test
  @Order(7)
  void eachRowHasItsTenant() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "its database is not at hand");
    List<String> withTenant = program.with("tenant_id");
    assertThat(
            program.column(
                "select lower(table_name) from information_schema.tables"
                    + " where table_schema = 'PUBLIC' and lower(table_name) not like 'act\\_%'"))
        .filteredOn(table -> !withTenant.contains(table))
        // Of the program itself, of a person and of the demo, not of a case.
        .containsExactlyInAnyOrder(
            "startup_lock",
            "agreement_file",
            "programme_run",
            "klimaforloeb_schema_history",
            "programme_clock",
            "demo_mail",
            "mail_failure_turn",
            "funding_turn",
            "amendment_turn",
            "amendment_row",
            "amended_division",
            "amended_division_row",
            "funding_entry",
            "body_meeting",
            "body_member",
            "meeting_item",
            "login_address",
            "absence_cover",
            "portfolio_view",
            "steering_report",
            "steering_report_version");
    List<String> filled = new ArrayList<>();
    for (String table : withTenant) {
      if (program.number("select count(*) from " + table) > 0) {
        filled.add(table);
      }
      assertThat(program.number("select count(*) from " + table + " where tenant_id is null"))
          .as(table)
          .isZero();
    }
    // The others are filled by mails that fail, people who come in later, absence and drafts.
    assertThat(filled).contains("allocation", "case_record", "invitation", "mail_ledger");
    for (String table : program.with("case_key")) {
      assertThat(
              program.column(
                  "select case_key from "
                      + table
                      + " where case_key not like '%/' || tenant_id || '/%'"
                      + " and tenant_id <> 'programme'"))
          .as(table)
          .isEmpty();
    }
  }

  @Test
  @Order(8)
  void eachPersonGotOneMailForEachTask() {
    journeys.drain();
    Mails.assertOneForEachTaskAndPerson(
        program.as("admin").get("/api/demo/mails").ok(),
        journeys.seen("history/task"),
        program.root());
  }
}
