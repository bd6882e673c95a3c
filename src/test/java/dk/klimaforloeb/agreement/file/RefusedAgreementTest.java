package dk.klimaforloeb.agreement.file;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;

/** A bad file is refused with every problem, each with its place. */
class RefusedAgreementTest {

  @TempDir private Path folder;

  @Test
  void tenErrorsAreToldAtOnceEachWithItsPlace() {
    AgreementRefused refused = refused(Files.classpath("ten-errors.yaml"));
    assertThat(refused.problems())
        .extracting(p -> p.place().line() + ":" + p.place().column() + " " + p.path())
        .containsExactly(
            "8:1 operatorer",
            "17:21 bodies[0].clauses[1]",
            "18:74 bodies[1].attachedTo",
            "21:5 clauses[1].summary",
            "24:13 municipalities[1].code",
            "25:13 municipalities[2].code",
            "25:43 municipalities[2].rounds[0]",
            "28:40 rounds[0].opensOn",
            "29:40 rounds[1].opensOn",
            "31:17 decisions.taskDivision");
    assertThat(refused.getMessage().lines()).hasSize(11);
    assertThat(refused.getMessage())
        .contains("linje 25, kolonne 13, municipalities[2].code: fandt 0615 uden anførselstegn")
        .contains("\"0787\" findes allerede i linje 23")
        .contains("runden \"3\" findes ikke; forventet er en af runderne 1, 2")
        .contains("nøglen \"summary\" mangler; forventet er punktets indhold med egne ord")
        .contains("datoen 2023-07-01 ligger uden for aftalens løbetid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to: 2024-02 }                | to: 2020-12 }               | term.to | ligger før term.from
          from: 2021-01, to: 2024-02 } | from: 2021-13, to: 2024-02 } | term.from | findes ikke
          from: 2021-01, to: 2024-02 } | from: januar, to: 2024-02 } | term.from | fandt "januar"; forventet er en dato
          code: "0787"                 | code: "787"                 | municipalities[0].code | fire cifre
          code: "0787"                 | kode: "0787"                | municipalities[0].kode | ukendt nøgle "kode"
          code: "0787"                 | kode: "0787"                | municipalities[0].code | mangler
          certainty: assumed }         | certainty: sikker }         | evidence.certainty | found (fundet)
          certainty: assumed }         | certainty: assumed, of: { navn: { source: X, certainty: found } } } | evidence.of.navn | findes ikke ved siden af
          employer: operator, from: 2021 | employer: ukendt, from: 2021 | coordinators[0].employer | hverken part
          group: administrative-steering-group | group: political-steering-group | bodies[0].group | intet navn
          parties: [region, forening], | parties: [region, anden],   | responsibilities[0].parties[1] | findes ikke
          municipalities: ["0773"], opensOn | region: true, municipalities: ["0773"], opensOn | rounds[0].exceptions[1] | enten region
          opensOn: 2021-04-12          | opensOn: 2024-04-12         | rounds[0].exceptions[1].opensOn | løbetid
          id: "B", name                | id: "P", name               | rounds[1].id | forbeholdt
          rounds: ["A", "B"]           | rounds: ["A", "A"]          | municipalities[1].rounds[1] | findes allerede
          name: Thisted, rounds        | name: Mors, rounds          | municipalities[1].aliases[0] | findes allerede
          - { id: "B", name: Anden runde, opensOn: 2022-02-14 } | - { id: "B", name: Anden runde, opensOn: 2022-02-14, endsIn: "2019" } | rounds[1].endsIn | ligger før rounds[1].opensOn
          name: Vesthimmerlands        | name: Vesthimmerlands\\n    rounds: ["A"] | municipalities[2].membership[0].status | står uden for aftalen
          secretariat: Foreningens sekretariat | secretariat: Foreningens sekretariat\\n  engine-admin: { name: Vi, as: secretariat } | groups | forbeholdt programmet
          secretariat: Foreningens sekretariat | secretariat: Foreningens sekretariat\\n  unit: { name: Vi, as: boss } | groups.unit.as | den rolle, hvis rettigheder
          name: Klimasamarbejdet       | name: [                     | | ikke gyldig YAML
          key: nordsoe-2021            | key: nordsoe-2021\\nkey: x  | key | står allerede i linje 4
          phaseDeadlines: nordsoe-2021-phase-deadlines.dmn | phaseDeadlines: ../hemmelig.dmn | decisions.phaseDeadlines | DMN-fil
          name: Vesthimmerlands        | name: Vesthimmerlands\\n    pioneer: true\\n    entryPhase: drafting | municipalities[2].entryPhase | fandt "drafting"; forventet er onboarding, guidance, plan-drafting eller plan-approval
          hold-kickoff: {              | hold-kickof: {              | basis.hold-kickof | "hold-kickof" er hverken en opgave, en proces
          clauses: [NS-5, NS-3]        | clauses: [NS-5, NS-9]       | basis.hold-kickoff.clauses[1] | findes ikke
          clauses: [NS-5, NS-3]        | clauses: [NS-1, NS-2, NS-3, NS-4] | basis.hold-kickoff.clauses | højst tre
          heading: § 5 Operatør, s     | s                           | clauses[4].heading | aftalens egen overskrift
          Klimaaftalen, {heading}      | Klimaaftalen                | clauseLabel | {heading}
          name: Vesthimmerlands        | name: Vesthimmerlands\\n    entryPhase: guidance | municipalities[2].entryPhase | kun pilotkommuner
          """)
  void everyKindOfErrorIsFound(String old, String replacement, String path, String text) {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(file, old, replacement.replace("\\n", "\n"));
    assertThat(refused(file).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.path()).isEqualTo(path == null ? "" : path);
              assertThat(problem.text()).contains(text);
              assertThat(problem.place().line()).isGreaterThan(1);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -task-division   | <text></text>\\n        </inputEntry>\\n        <inputEntry id="InputEntry_any_other_topic"> | <text>"x"</text>\\n        </inputEntry>\\n        <inputEntry id="InputEntry_any_other_topic"> | sidste række uden betingelser
          -task-division   | hitPolicy="FIRST"     | hitPolicy="UNIQUE"      | hit policy UNIQUE
          -task-division   | <decision id="task-division" | <decision id="division" | forventet er en beslutning med id task-division
          -task-division   | camunda:historyTimeToLive="P1825D" | camunda:versionTag="1" | History Time To Live
          -task-division   | name="party"          | name="parti"            | fandt uddata candidateGroup, parti, clause, reason
          -task-division   | <text>topic</text>    | <text>emne</text>       | fandt inddata taskType, emne
          -task-division   | "NS-3"                | "NS-33"                 | række 9, clause: punktet "NS-33"
          -task-division   | "forening"            | "foreningen"            | række 9, party: parten "foreningen"
          -task-division   | "region, forening"    | "region, ingen"         | række 8, party: parten "ingen"
          -task-division   | <text>"analysis"</text> | <text>"analysis</text> | række 8, taskType: betingelsen "analysis kan ikke læses
          -task-division   | <text>"analysis"</text> | <text>"analyse"</text> | række 8, taskType: programmet kender ikke "analyse"; forventet er en af kickoff-meeting
          -task-division   | <text>"analysis"</text> | <text>"data-order"</text> | række 8 har samme betingelser som række 7
          -task-division   | <text>"analysis"</text> | <text>"data-order", "kickoff-meeting"</text> | række 8 nås aldrig, fordi række 1
          -task-division   | <text>"kickoff-meeting"</text> | <text>-</text> | række 2 nås aldrig, fordi række 1
          -task-division   | <text>"kickoff-meeting"</text> | <text>not("kickoff-meeting")</text> | række 8 nås aldrig, fordi række 1
          -task-division   | <text>"kickoff-meeting"</text> | <text>starts with(?, "data")</text> | programmet kender ikke "data"
          -task-division   | <text>"kickoff-meeting"</text> | <text>? != "kickoff-meeting"</text> | række 7 nås aldrig, fordi række 1
          -phase-deadlines | "register-application" | "register-aplication"   | række 1, task: programmet kender ikke "register-aplication"
          -task-division   | </definitions>        |                         | kan ikke læses som DMN
          -phase-deadlines | <text>30</text>       | <text>-1</text>          | række 1, workingDays: fandt -1
          -phase-deadlines | <text>30</text>       | <text>tredive()</text>  | række 1, workingDays: fandt tredive()
          -phase-deadlines | "NS-4"                | "NS-44"                 | række 1, basis: fandt "NS-44"
          -phase-deadlines | <text></text>         | <text>"x"</text>        | sidste række uden betingelser
          -funding-authority | hitPolicy="FIRST"   | hitPolicy="ANY"         | hit policy ANY
          -funding-authority | camunda:historyTimeToLive="P1825D" | camunda:versionTag="1" | History Time To Live
          -funding-authority | name="purpose"      | name="line"             | fandt uddata candidateGroup, contribution, line, clause, reason
          -funding-authority | <text>amount</text> | <text>total</text>      | fandt inddata kind, payer, total
          -funding-authority | "secretariat"       | "sekretariat"           | række 1, candidateGroup: rollen "sekretariat"
          -funding-authority | <text>"kommuner"</text>\\n        </outputEntry>\\n        <outputEntry id="OutputEntry_workshop_purpose"> | <text>"realdania"</text>\\n        </outputEntry>\\n        <outputEntry id="OutputEntry_workshop_purpose"> | række 1, contribution: bidraget "realdania"
          -funding-authority | "meetings"          | "parties"               | række 1, purpose: bidraget har ingen linje "parties"; forventet er en af meetings, other
          -funding-authority | "NS-3"              | "NS-33"                 | række 1, clause: punktet "NS-33"
          -funding-authority | "Styregruppen bevilger resten." | ""          | række 2, reason: fandt 0 tegn
          -funding-authority | "Styregruppen bevilger resten." | 7           | række 2, reason: fandt 7
          -funding-authority | &lt; 25000          | &lt; mange penge(       | kan ikke læses som DMN
          -funding-authority | <text></text>\\n        </inputEntry>\\n        <inputEntry id="InputEntry_anything_payer"> | <text>"x"</text>\\n        </inputEntry>\\n        <inputEntry id="InputEntry_anything_payer"> | sidste række uden betingelser
          """)
  void everyErrorOfADecisionTableIsFound(
      String table, String old, String replacement, String text) {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(
        folder.resolve(Files.NORDSOE + table + ".dmn"),
        old.replace("\\n", "\n"),
        replacement == null ? "" : replacement.replace("\\n", "\n"));
    assertThat(refused(file).problems())
        .extracting(Problems.Problem::text)
        .anyMatch(found -> found.contains(text) && found.contains(table + ".dmn"));
  }

  @Test
  void aGroupThatTheAgreementDoesNotNameCannotBeGivenTasks() {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(
        folder.resolve("nordsoe-2021-task-division.dmn"),
        "\"analysis\"</text>\n        </inputEntry>\n        <inputEntry id=\"InputEntry_analysis_topic\">\n          <text></text>\n        </inputEntry>\n        <outputEntry id=\"OutputEntry_analysis_candidateGroup\">\n          <text>\"secretariat\"",
        "\"analysis\"</text>\n        </inputEntry>\n        <inputEntry id=\"InputEntry_analysis_topic\">\n          <text></text>\n        </inputEntry>\n        <outputEntry id=\"OutputEntry_analysis_candidateGroup\">\n          <text>\"regional-data-team\"");
    assertThat(refused(file).getMessage())
        .contains("række 8, candidateGroup: rollen \"regional-data-team\" har intet navn");
  }

  @Test
  void aFileThatIsNotThereIsRefusedToo() {
    assertThat(refused(folder.resolve("ingen.yaml")).getMessage()).contains("kan ikke læses");
  }

  @Test
  void aFileInAnotherCharacterSetIsRefusedWhereItIs() throws Exception {
    Path file = folder.resolve("latin1.yaml");
    java.nio.file.Files.write(file, "key: x\nname: Samsø\n".getBytes("ISO-8859-1"));
    assertThat(refused(file).getMessage()).contains("linje 2, kolonne 11").contains("UTF-8");
  }

  @Test
  void aCharacterThatNoTextHasIsRefusedWhereItIs() {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(file, "Klimasamarbejdet ved", "Klimasamarbejdet\0ved");
    assertThat(refused(file).getMessage()).contains("linje 5, kolonne 23").contains("U+0000");
  }

  @Test
  void aTabIsToldInDanish() {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(file, "  - { id: region, kind", "\t- { id: region, kind");
    assertThat(refused(file).getMessage())
        .contains("tabulatortegn; forventet er mellemrum")
        .doesNotContain("found character");
  }

  @Test
  void anAnchorHidesNoOtherError() {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(file, "term: { from", "term: &term { from");
    Files.change(file, "code: \"0787\", name", "code: \"787\", name");
    assertThat(refused(file).getMessage()).contains("et anker (&)").contains("fire cifre");
  }

  @Test
  void anAliasIsNotBuiltHoweverOftenItStands() {
    Path file = folder.resolve("bomb.yaml");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 15; i++) {
      String last = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", nCopies(9, last))));
    }
    Files.write(file, bomb.toString());
    assertThat(refused(file).getMessage()).contains("et alias (*)").contains("fejl mere");
  }

  @Test
  void nobodyIsToldMoreThanAHundredErrors() {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(
        file, "municipalities:\n", "municipalities:\n" + "  - { code: \"1\" }\n".repeat(100));
    assertThat(refused(file).getMessage().lines()).hasSize(102);
    assertThat(refused(file).getMessage()).containsPattern("og [0-9]+ fejl mere$");
  }

  @Test
  void aDecisionTableInAnotherCharacterSetIsRefused() throws Exception {
    Path file = Files.copy(Files.NORDSOE, folder);
    Path table = folder.resolve("nordsoe-2021-task-division.dmn");
    String dmn = java.nio.file.Files.readString(table);
    java.nio.file.Files.write(table, dmn.getBytes("ISO-8859-1"));
    assertThat(refused(file).getMessage()).containsPattern("UTF-8 i linje 3[0-9], kolonne");
    java.nio.file.Files.write(
        table, dmn.replace("encoding=\"UTF-8\"", "encoding='ISO-8859-1'").getBytes("ISO-8859-1"));
    assertThat(refused(file).getMessage()).contains("første linje siger tegnsættet ISO-8859-1");
  }

  @Test
  void aMissingCatchAllHidesNoOtherErrorOfTheTable() {
    Path file = Files.copy(Files.NORDSOE, folder);
    Path table = folder.resolve("nordsoe-2021-phase-deadlines.dmn");
    Files.change(table, "<text></text>", "<text>\"hold-kickoff\"</text>");
    Files.change(table, "\"register-application\"", "\"register-application");
    assertThat(refused(file).getMessage())
        .contains("sidste række uden betingelser")
        .contains("række 1, task: betingelsen \"register-application kan ikke læses");
  }

  @Test
  void theExitCodeSaysThatItFailed() {
    assertThat(new AgreementRefused("x", List.of()).getExitCode()).isEqualTo(1);
  }

  private static AgreementRefused refused(Path file) {
    return catchThrowableOfType(AgreementRefused.class, () -> Files.read(file));
  }

  private static AgreementRefused refused(Resource resource) {
    return catchThrowableOfType(AgreementRefused.class, () -> new AgreementReader().read(resource));
  }
}
