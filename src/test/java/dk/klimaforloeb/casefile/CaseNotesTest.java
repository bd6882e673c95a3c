package dk.klimaforloeb.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.identity.Roles;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes and reads notes, and who takes them back. */
@ProcessTest
class CaseNotesTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final CaseKey ODDER = new CaseKey(Cases.key("0727", "1"));
  private static final List<String> ALL_TENANTS = List.of("programme", "0710", "0727");

  @Autowired Cases cases;
  @Autowired CaseNotes notes;
  @Autowired CaseFiles files;
  @Autowired IdentityService identityService;

  @BeforeEach
  void twoCasesRun() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
  }

  @AfterEach
  void nobody() {
    identityService.clearAuthentication();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kkr-coordinator",
        "regional-data-team",
        "regional-coordinator",
        "secretariat",
        "administrative-steering-group",
        "knowledge-partner"
      })
  void whoReadsTheCaseReadsAndWritesNotes(String group) {
    logIn("anna", group, ALL_TENANTS);
    notes.write(FAVRSKOV, note("Ring efter ferien.", null));

    logIn("lead", "municipality-0710", List.of("0710"));
    notes.write(FAVRSKOV, note("Det er aftalt.", null));
    List<CaseFile.Note> read = files.find(FAVRSKOV).orElseThrow().notes();
    assertThat(read)
        .extracting(CaseFile.Note::text)
        .containsExactly("Det er aftalt.", "Ring efter ferien.");
    assertThat(read).extracting(CaseFile.Note::by).containsExactly("lead", "anna");
    assertThat(read).extracting(CaseFile.Note::mayWithdraw).containsExactly(true, false);
    assertThat(read.get(0).moment()).isEqualTo("17. september 2020 kl. 09.00");
    assertThat(files.head(FAVRSKOV).orElseThrow().notes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"municipality-0727", "political-steering-group"})
  void anotherBodyNeitherReadsNorWrites(String group) {
    logIn("anna", "secretariat", ALL_TENANTS);
    notes.write(FAVRSKOV, note("Ring efter ferien.", null));
    String number = String.valueOf(files.find(FAVRSKOV).orElseThrow().notes().get(0).number());

    logIn("x", group, group.endsWith("0727") ? List.of("0727") : List.of());
    assertThat(files.find(FAVRSKOV)).isEmpty();
    String refusal = refused(FAVRSKOV, note("Her er jeg.", null));
    assertThat(refusal).isEqualTo(refused(new CaseKey(Cases.key("0999", "1")), note("x", null)));
    assertThatThrownBy(() -> notes.withdraw(FAVRSKOV, number))
        .isInstanceOf(Refused.class)
        .hasMessage(refusal);
  }

  /** The engine shows them everything; they have no part in the cases' work. */
  @Test
  void administratorsWriteNone() {
    logIn("admin", Roles.ADMINISTRATORS, List.of());
    assertThat(refused(FAVRSKOV, note("Her er jeg.", null))).contains("findes ikke");
  }

  @Test
  void onlyWhoWroteANoteTakesItBackAndThatIsShown() {
    logIn("lead", "municipality-0710", List.of("0710"));
    notes.write(FAVRSKOV, note("Det er aftalt.", null));
    String number = String.valueOf(files.find(FAVRSKOV).orElseThrow().notes().get(0).number());
    logIn("anna", "secretariat", ALL_TENANTS);
    assertThatThrownBy(() -> notes.withdraw(FAVRSKOV, number)).isInstanceOf(Refused.class);
    logIn("lead", "municipality-0710", List.of("0710"));
    assertThatThrownBy(() -> notes.withdraw(FAVRSKOV, "none")).isInstanceOf(Refused.class);

    notes.withdraw(FAVRSKOV, number);

    assertThat(files.find(FAVRSKOV).orElseThrow().notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.text()).isNull();
              assertThat(note.isWithdrawn()).isTrue();
              assertThat(note.by()).isEqualTo("lead");
            });
    assertThat(files.head(FAVRSKOV).orElseThrow().notes()).isZero();
    assertThatThrownBy(() -> notes.withdraw(FAVRSKOV, number)).isInstanceOf(Refused.class);
  }

  @Test
  void aNoteIsWrittenOnATaskOfTheCaseAndSaysOnWhich() {
    Task own = cases.task(FAVRSKOV.value(), "UserTask_RegisterApplication");
    Task foreign = cases.task(ODDER.value(), "UserTask_RegisterApplication");
    logIn("anna", "secretariat", ALL_TENANTS);
    notes.write(FAVRSKOV, note("Haster.", own.getId()));

    assertThat(files.find(FAVRSKOV).orElseThrow().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.task()).isEqualTo(own.getName()));
    assertThat(refused(FAVRSKOV, note("Haster.", foreign.getId()))).contains("ikke længere");
  }

  @Test
  void nothingToReadIsNoNote() {
    logIn("anna", "secretariat", ALL_TENANTS);
    assertThat(refused(FAVRSKOV, note(" \u200b ", null))).contains("Skriv noget");
    assertThat(refused(FAVRSKOV, note("x".repeat(1001), null))).contains("1000");
    assertThat(refused(FAVRSKOV, null)).contains("Skriv noget");
    assertThat(files.find(FAVRSKOV).orElseThrow().notes()).isEmpty();
  }

  private void logIn(String person, String group, List<String> tenants) {
    identityService.setAuthentication(person, List.of(group), tenants);
  }

  private String refused(CaseKey key, ObjectNode note) {
    try {
      notes.write(key, note);
    } catch (Refused refusal) {
      return refusal.getMessage();
    }
    throw new AssertionError("written");
  }

  private static ObjectNode note(String text, String task) {
    return JsonNodeFactory.instance.objectNode().put("text", text).put("task", task);
  }
}
