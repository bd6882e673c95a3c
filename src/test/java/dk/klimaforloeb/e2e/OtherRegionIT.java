package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Region Sjælland, with another operator, other rounds, clauses and roles, by its file alone. */
class OtherRegionIT {

  private static final String KEY = "sjaelland-2020";

  /** Words of the agreement that the program comes with. */
  private static final Pattern MIDTJYLLANDS =
      Pattern.compile(
          "midtjy|KKR's klimakoordinator|Klimakoordinator KKR|kkr-coordinator|Regionens datateam"
              + "|Regionens klimaregnskab|\\bSA-[0-9]|Samarbejdsaftalen, afsnittet"
              + "|Projektsekretariatet",
          Pattern.CASE_INSENSITIVE);

  @TempDir private Path folder;
  private ProgramProcess program;
  private Region region;

  @BeforeEach
  void prepare() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program has an agreement of its own");
    for (String part : List.of(".yaml", "-task-division.dmn", "-phase-deadlines.dmn")) {
      Files.copy(source(part), folder.resolve(KEY + part));
    }
    program = new ProgramProcess(folder);
    region = new Region(program.root(), "gate21-unit");
  }

  @AfterEach
  void stop() throws Exception {
    if (program != null) {
      program.stop();
    }
  }

  /** One of each kind: another word for the council or the usual one, each round, the pioneer. */
  @Test
  void eachKindOfMunicipalityGetsAPlanInForceByFileAlone() throws Exception {
    start();
    region.onlyWorksIn(Set.of("0253", "0259", "0360", "0390"));
    plansInForceByFileAlone(4);
  }

  @Test
  @Tag("campaign")
  void allSeventeenMunicipalitiesGetAPlanInForceByFileAlone() throws Exception {
    start();
    plansInForceByFileAlone(17);
  }

  private void plansInForceByFileAlone(int municipalities) {
    region.moveClock("2020-10-16T09:00");
    region.workOn();
    region.moveClock("2021-03-02T09:00");
    region.workOn();
    // The hearings have ended.
    region.moveClock("2022-08-11T09:00");
    region.workOn();

    assertThat(planInForce()).hasSize(municipalities).allMatch(key -> key.startsWith(KEY + "/"));
    assertThat(region.shown())
        .allSatisfy(
            (where, text) -> assertThat(text).as(where).doesNotContainPattern(MIDTJYLLANDS));
    assertThat(region.as("admin").get("/api/demo/mails").ok())
        .isNotEmpty()
        .allSatisfy(mail -> assertThat(mail.toString()).doesNotContainPattern(MIDTJYLLANDS));
    citationsAreThisRegions();
    eachCouncilHasItsName();
    assertThat(region.shown().get("0253 draft-roadmap values")).contains("Landbrug og arealer");
    assertThat(region.shown().get("0253 review-self-assessment values"))
        .contains("Kort over stormflod");
  }

  /** In what the program says; nobody typed anything of a council. */
  private void eachCouncilHasItsName() {
    region
        .shown()
        .forEach(
            (where, text) -> {
              if (where.matches("(0253|0350|0360) .* (task|form)")) {
                assertThat(text).as(where).doesNotContainIgnoringCase("byrådet");
              }
            });
    assertThat(region.shown().get("0253 register-adoption task"))
        .contains("Registrér kommunalbestyrelsens");
    assertThat(region.shown().get("0259 register-adoption task")).contains("Registrér byrådets");
  }

  @Test
  void aChangedFileDoesWhatWasToldBeforeAndAWrongOneNothing() throws Exception {
    String stevns = "  - { code: \"0336\", name: Stevns, rounds: [\"B\"] }\n";
    change(".yaml", stevns, "");
    start();
    region.moveClock("2020-10-16T09:00");
    String kickoff = region.workUpTo(KEY + "/0253/A", "UserTask_HoldKickoff");
    assertThat(region.group(kickoff)).isEqualTo("gate21-unit");
    int mails = region.as("admin").get("/api/demo/mails").ok().size();
    program.stop();

    change("-task-division.dmn", "\"kickoff-meeting\"", "\"kick-off-meeting\"");
    assertRefused("række 1, taskType: programmet kender ikke \"kick-off-meeting\"");
    change("-task-division.dmn", "\"kick-off-meeting\"", "\"kickoff-meeting\"");

    String yaml = Files.readString(file());
    String division = Files.readString(folder.resolve(KEY + "-task-division.dmn"));
    Files.writeString(
        file(),
        yaml.replaceFirst("  gate21-unit: .*\n", "")
            .replace("group: gate21-unit", "group: secretariat"));
    write("-task-division.dmn", division.replace("\"gate21-unit\"", "\"secretariat\""));
    assertRefused("rollen gate21-unit har 1 åbne opgaver, blandt andre \"Hold opstartsmøde\"");

    Files.writeString(
        file(),
        yaml.replace("opensOn: 2021-03-01", "opensOn: 2020-12-01")
            .replace(
                "municipalities:\n  - {",
                "municipalities:\n" + stevns.replace("B", "A") + "  - {"));
    write("-task-division.dmn", division.replaceFirst("\"gate21-unit\"", "\"secretariat\""));
    String moves =
        "1 åbne opgaver af typen kickoff-meeting flyttes fra Gate 21s klimaenhed til Det fælles"
            + " sekretariat";
    String told = ended(0, "--klimaforloeb.agreement.check=" + file().toUri());
    assertThat(told)
        .contains("Filen ville ændre: municipalities[0336] (ny)")
        .contains("Filen ville ændre: rounds[B].opensOn (fra 2021-03-01 til 2020-12-01)")
        .contains("Filen ville ændre: task-division")
        .contains("Filen ville ændre: " + moves)
        .contains("Programmet ventede til 1.3.2021 og venter nu til 15.10.2020")
        .contains("Stevns (runde A) bliver inviteret nu")
        .contains("Intet er gemt, og programmet er ikke startet.")
        .doesNotContain("Tomcat started")
        .doesNotContain("er ændret og taget i brug");

    String before = program.log();
    start();
    assertThat(program.log().substring(before.length()))
        .containsSubsequence(
            "Den ændrede aftalefil får en følge: " + moves,
            "er ændret og taget i brug. Ændret er: municipalities[0336] (ny)",
            "er flyttet fra Gate 21s klimaenhed til Det fælles sekretariat");
    assertThat(region.group(kickoff)).isEqualTo("secretariat");
    region.moveClock("2020-10-16T10:00");
    assertThat(region.seen("task?processInstanceBusinessKey=" + KEY + "/0336/A")).hasSize(1);
    assertThat(region.seen("task?processInstanceBusinessKey=" + KEY + "/0269/B")).isEmpty();
    region.moveClock("2020-12-01T09:00");
    assertThat(region.seen("task?processInstanceBusinessKey=" + KEY + "/0269/B")).hasSize(1);
    assertThat(region.as("admin").get("/api/demo/mails").ok().size()).isGreaterThan(mails);
  }

  /**
   * One steering group for all, and an operator from outside among those who sit in its service.
   */
  @Test
  void theOneSteeringGroupMeetsAndEachClauseIsThisRegions() throws Exception {
    start();
    region.moveClock("2020-10-16T09:00");
    assertThat(region.seen("task?processInstanceBusinessKey=" + KEY + ":joint"))
        .extracting(task -> task.path("taskDefinitionKey").asText())
        .containsExactlyInAnyOrder(
            "UserTask_SetMeeting", "UserTask_CollectNominations", "UserTask_CollectNominations");
    assertThat(region.group(joint("UserTask_SetMeeting"))).isEqualTo("secretariat");
    work("UserTask_SetMeeting", Answers.of("set-meeting", "set"));
    region.moveClock("2020-11-20T00:01");
    work("UserTask_PrepareAgenda", Answers.of("prepare-agenda", "told"));
    region.moveClock("2020-12-10T13:01");
    work(
        "UserTask_RecordMeeting",
        Answers.of("record-meeting", "held", "heldOn", "2020-12-10", "present", 3));
    work("UserTask_WriteMinutes", Answers.of("write-minutes", "written"));

    assertThat(region.as("kkr").get("/api/governance/steering-groups").ok())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.path("name").asText())
                    .isEqualTo("Styregruppen for DK2020 i Sj\u00e6lland"));
    JsonNode reports = region.as("styregruppe").get("/api/governance/reports").ok();
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).path("frozenAt").isNull()).isFalse();
    JsonNode report =
        region.as("styregruppe").get("/api/governance/reports/" + reports.get(0).path("id")).ok();
    assertThat(report.path("lines")).hasSize(17);
    assertThat(report.toString()).doesNotContainPattern(MIDTJYLLANDS);
    JsonNode clauses = region.as("styregruppe").get("/api/agreement/clauses").ok();
    assertThat(clauses.toString())
        .contains("RS-1", "RS-4", "RS-10")
        .doesNotContainPattern(MIDTJYLLANDS);
  }

  private void work(String element, Map<String, Object> values) {
    assertThat(region.as("kkr").submit(joint(element), values).status()).isEqualTo(204);
    region.as("admin").post("/api/demo/clock", Map.of()).ok();
  }

  private String joint(String element) {
    JsonNode tasks =
        region.seen(
            "task?processInstanceBusinessKey=" + KEY + ":joint&taskDefinitionKey=" + element);
    assertThat(tasks).as(element).hasSize(1);
    return tasks.get(0).path("id").asText();
  }

  /** Before a port is opened. */
  private void assertRefused(String why) throws Exception {
    assertThat(ended(1, "--klimaforloeb.agreement=" + file().toUri()))
        .contains(why)
        .doesNotContain("Tomcat started");
  }

  private String ended(int exit, String setting) throws Exception {
    String before = program.log();
    program.launch(List.of("--spring.profiles.active=demo", setting));
    int ended = program.awaitEnd();
    String told = program.log().substring(before.length());
    assertThat(ended).as(told).isEqualTo(exit);
    return told;
  }

  private void change(String part, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(KEY + part));
    assertThat(text).contains(old);
    write(part, text.replace(old, replacement));
  }

  private void write(String part, String text) throws IOException {
    Files.writeString(folder.resolve(KEY + part), text);
  }

  private void citationsAreThisRegions() {
    Set<String> clauses = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    for (String journey : planInForce()) {
      for (JsonNode row :
          region.as("kkr").get("/api/agreement/allocations?businessKey=" + journey).ok()) {
        clauses.add(row.path("clause").asText());
        groups.add(row.path("candidateGroup").asText());
      }
    }
    assertThat(clauses).containsExactlyInAnyOrder("RS-7", "RS-9");
    assertThat(groups).containsExactlyInAnyOrder("gate21-unit", "regional-data-team");
    assertThat(region.descriptions().get("hold-kickoff"))
        .contains("Sjællandsaftalen, afsnittet Sparring: Gate 21s klimaenhed giver");
    assertThat(region.descriptions().get("deliver-data"))
        .contains("Sjællandsaftalen, afsnittet Data: Region Sjælland leverer");
  }

  private List<String> planInForce() {
    Set<String> ended = new TreeSet<>();
    for (JsonNode end : region.seen("history/activity-instance?activityId=EndEvent_PlanInForce")) {
      ended.add(end.path("processInstanceId").asText());
    }
    List<String> journeys = new ArrayList<>();
    for (JsonNode journey :
        region.seen("history/process-instance?processDefinitionKey=municipality-journey")) {
      if (ended.contains(journey.path("id").asText())) {
        journeys.add(journey.path("businessKey").asText());
      }
    }
    return journeys;
  }

  private void start(String... more) throws Exception {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--spring.profiles.active=demo",
                "--klimaforloeb.clock.start=2020-10-01T08:00",
                "--klimaforloeb.agreement=" + file().toUri()));
    settings.addAll(List.of(more));
    program.launch(settings);
    program.awaitReadiness();
  }

  private Path file() {
    return folder.resolve(KEY + ".yaml");
  }

  private static Path source(String part) throws IOException {
    return Path.of("src/test/resources/agreement").resolve(KEY + part).toRealPath();
  }
}
