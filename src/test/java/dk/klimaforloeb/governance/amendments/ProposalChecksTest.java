package dk.klimaforloeb.governance.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.agreement.DivisionTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal cannot say: the same as what a file cannot. */
@ProcessTest
class ProposalChecksTest extends AmendmentTrial {

  @ParameterizedTest
  @CsvSource({
    "row, no-such-task, changes",
    "group, political-steering-group, changes",
    "party, nobody, changes",
    "reason, Det hedder \"klima\", changes",
    "reason, Slut\\, changes",
    "effectiveOn, 2020-09-15, effectiveOn",
  })
  void whatTheTableCouldNotSayIsRefusedAtItsField(String field, String value, String refused) {
    Map<String, Object> values = Answers.of("propose-amendment", "kickoff");
    if (field.equals("effectiveOn")) {
      values.put(field, value);
    } else {
      Map<String, Object> row = new LinkedHashMap<>(row(values));
      row.put(field, value);
      values.put("changes", List.of(row));
    }
    assertRefused(values, refused);
  }

  /** The same checks as those of the file: each kind of them once. */
  @Test
  void aTableThatWouldHaveHolesOrRowsThatAreNeverReachedIsRefused() {
    Map<String, Object> nothingLeft = Answers.of("propose-amendment", "kickoff");
    nothingLeft.put("removed", List.of("*"));
    assertRefused(nothingLeft, "changes");

    Map<String, Object> twice = Answers.of("propose-amendment", "kickoff");
    twice.put("removed", List.of("kickoff-meeting"));
    assertRefused(twice, "changes");

    Map<String, Object> none = Answers.of("propose-amendment", "kickoff");
    none.put("changes", List.of());
    assertRefused(none, "changes");
    assertThat(cases.column("amendment", "id")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "analysis, data-order, samme betingelser som r\u00e6kke 7",
    "material, 'joint-event\", \"peer-learning', r\u00e6kke 12",
    "steering-group-service, steering-group, kender ikke",
    "regional-data-team, nobody, candidateGroup",
    "region, havet, havet",
    "SA-35, SA-99, SA-99",
  })
  void aProposedTableIsCheckedAsTheFilesIs(String text, String instead, String found) {
    String dmn = work.ruling().dmn();
    String changed = dmn.replace('"' + text + '"', '"' + instead + '"');
    assertThat(division.problems(DivisionTable.of(dmn))).isEmpty();
    assertThat(division.problems(DivisionTable.of(changed)))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem).startsWith("Opgavefordelingen").contains(found));
  }

  private void assertRefused(Map<String, Object> values, String field) {
    ProcessInstance proposal = starters.asCoordinator(AgreementAmendmentModel.KEY);
    assertThatThrownBy(() -> submitProposal(proposal, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(" + field + ")");
  }
}
