package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Basis;
import dk.klimaforloeb.agreement.ClauseWork;
import dk.klimaforloeb.agreement.ClauseWork.Carrier;
import dk.klimaforloeb.agreement.ClauseWork.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each clause of Midtjylland's agreement is carried out by something that a test proves, or the
 * file says why it is a fact; and all that the program does has a clause or is its own choice.
 */
class ClauseReportTest {

  private static final Path MADE = Path.of("target/proofs.properties");
  private static final AgreementFile FILE = Files.read(Files.MIDTJYLLAND);
  private static final WorkModels MODELS = WorkModels.ofTheProgram();
  private static final List<ClauseWork> REPORT = new ClauseReader(FILE).all();

  @TempDir private Path folder;

  /** Also those of the regions that the tests have thought up. */
  @ParameterizedTest
  @ValueSource(strings = {Files.MIDTJYLLAND, Files.NORDSOE, "sjaelland-2020"})
  void eachClauseIsCarriedOutOrAFact(String agreement) {
    AgreementFile file = Files.read(agreement);
    assertThat(file.doubts()).isEmpty();
    assertThat(new ClauseReader(file).all())
        .extracting(work -> work.clause().id())
        .containsExactlyElementsOf(
            file.agreement().clauses().stream().map(Agreement.Clause::id).toList());
    assertThat(new ClauseReader(file).all())
        .allSatisfy(
            work ->
                assertThat(work.carriers().isEmpty())
                    .as(work.clause().id())
                    .isEqualTo(work.clause().fact().isPresent()));
  }

  @Test
  void allThatTheProgramDoesHasAClauseOrIsItsOwnChoice() {
    assertThat(MODELS.without(FILE.agreement().basis())).isEmpty();
    assertThat(FILE.agreement().basis())
        .allSatisfy(
            (key, basis) ->
                assertThat(basis.clauses().isEmpty() && basis.note().isEmpty()).as(key).isFalse());
  }

  @Test
  void eachCarrierOfAClauseIsProvenByATest() {
    assertThat(REPORT)
        .flatExtracting(ClauseWork::carriers)
        .allSatisfy(carrier -> assertThat(carrier.tests()).as(carrier.key()).isNotEmpty());
  }

  /** After a change of tests or of the file, copy {@code target/proofs.properties}. */
  @Test
  void theListOfProofsIsTrue() throws IOException {
    TestSources tests = new TestSources();
    TreeMap<String, String> proofs = new TreeMap<>();
    FILE.agreement()
        .basis()
        .keySet()
        .forEach(
            key ->
                proofs.put(
                    key,
                    String.join(
                        ",",
                        tests.of(key, MODELS.find(key).orElseThrow().kind() == Kind.PROCESS))));
    FILE.decisions()
        .keySet()
        .forEach(key -> proofs.put(key, String.join(",", tests.of(key, false))));
    List<String> lines = new ArrayList<>();
    lines.add("# Made by ClauseReportTest from the sources of the tests: which of them name what.");
    proofs.forEach((key, names) -> lines.add(key + "=" + names));
    String made = String.join("\n", lines) + "\n";
    java.nio.file.Files.createDirectories(MADE.getParent());
    java.nio.file.Files.writeString(MADE, made);
    assertThat(Path.of("src/main/resources/agreement/proofs.properties"))
        .describedAs("stale: copy %s to it", MADE)
        .hasContent(made);
  }

  @Test
  void theReportNamesElementsRowsAndData() {
    assertThat(of("SA-38").carriers())
        .extracting(Carrier::kind, Carrier::key, Carrier::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Kind.PROCESS, "event-watch", "Ugentligt kig efter aftalens arrangementer"),
            org.assertj.core.groups.Tuple.tuple(
                Kind.TASK, "prepare-event-proposal", "Udarbejd opl\u00e6g"));
    assertThat(of("SA-38").carriers().get(1).elements())
        .containsExactly(
            new ClauseWork.Element(
                "joint-event",
                "F\u00e6lles arrangement",
                "UserTask_PrepareEventProposal",
                "Udarbejd opl\u00e6g"));
    assertThat(of("SA-38").data())
        .containsExactly(
            new ClauseWork.Place(
                "events[climate-summit]", "F\u00e6lles arrangementer: Klimatopm\u00f8de"));
    assertThat(of("SA-47").carriers())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.kind()).isEqualTo(Kind.RULE);
              assertThat(rule.key()).isEqualTo("task-division");
              assertThat(rule.elements()).extracting(ClauseWork.Element::id).hasSize(1);
            });
    assertThat(of("SA-1").clause().fact()).isPresent();
    assertThat(of("SA-1").data()).extracting(ClauseWork.Place::path).contains("parties[region]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , fact: Siger. }         | }                          | clauses[1] | punktet NS-2, og det har ingen fact
          giver sparring. }        | giver sparring., fact: F } | clauses[4] | punktet NS-5 har en fact
          """)
  void whatNobodyCarriesOutOrWhatIsBothIsToldAndTheFileIsUsed(
      String old, String replacement, String path, String text) {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(file, old, replacement);
    assertThat(Files.read(file).doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.path()).isEqualTo(path);
              assertThat(doubt.text()).contains(text);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"NS-77", "NS-7"})
  void whatNamesAClauseThatDoesNotExistIsRefused(String clause) {
    Path file = Files.copy(Files.NORDSOE, folder);
    Files.change(
        file,
        "hold-kickoff: { clauses: [NS-5, NS-3] }",
        "programme: { clauses: [" + clause + "] }");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Files.read(file))
        .hasMessageContaining("punktet \"" + clause + "\" findes ikke");
  }

  @Test
  void theBasisOfAProcessIsKnownLikeThatOfATask() {
    assertThat(Optional.ofNullable(FILE.agreement().basis().get("steering-calendar")))
        .hasValueSatisfying(basis -> assertThat(basis).isInstanceOf(Basis.class))
        .map(Basis::clauses)
        .contains(List.of("SA-11", "SA-17"));
    assertThat(Stream.of("programme", "hold-kickoff", "decision-competence"))
        .allMatch(KnownTasks.ofTheProgram().withABasis()::contains);
  }

  private static ClauseWork of(String clause) {
    return REPORT.stream()
        .filter(work -> work.clause().id().equals(clause))
        .findFirst()
        .orElseThrow();
  }
}
