package dk.klimaforloeb.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality's name is the agreement's, in running cases too. */
@ProcessTest
class MunicipalityNamesTest {

  private static final String CASE = Cases.key("0710", "1");

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired HistoryService historyService;
  @Autowired MunicipalityNames names;

  @Test
  void aRunningCaseGetsTheNewNameInEachOfItsInstances() {
    cases.requestJourney("0710", "1");
    cases.submit(
        "municipality-0710", CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    List<VariableInstance> copies = copies();
    assertThat(copies).hasSizeGreaterThanOrEqualTo(2);
    copies.forEach(
        copy -> runtimeService.setVariableLocal(copy.getExecutionId(), "municipality", "Gammelby"));

    names.run(null);

    assertThat(copies()).hasSameSizeAs(copies);
    assertThat(copies()).extracting(VariableInstance::getValue).containsOnly("Favrskov");
  }

  @Test
  void whatIsRightAlreadyIsNotWrittenAgain() {
    cases.requestJourney("0710", "1");
    names.run(null);
    long before = historyService.createHistoricDetailQuery().count();

    names.run(null);

    assertThat(historyService.createHistoricDetailQuery().count()).isEqualTo(before);
  }

  private List<VariableInstance> copies() {
    return runtimeService
        .createVariableInstanceQuery()
        .variableName("municipality")
        .tenantIdIn("0710")
        .list();
  }
}
