package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordKind;
import dk.klimaforloeb.engine.cases.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A form is changed while a task of it is open: the task keeps the form it was made with, the
 * program is the newest, and both tasks are done (decision record 19).
 */
@ProcessTest
@Import(FormVersionTest.VisitForm.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:versions;DB_CLOSE_DELAY=-1")
class FormVersionTest {

  private static final String PROCESS = "visit";
  private static final String KEY = Cases.key("0710", "1");

  private static final String FIRST =
      """
      {"id": "visit-form", "type": "default", "schemaVersion": 16, "components": [
        {"type": "textfield", "key": "host", "label": "Vært"},
        {"type": "textfield", "key": "remarks", "label": "Bemærkning"}]}
      """;

  /** One field renamed, one made required, one added. */
  private static final String SECOND =
      """
      {"id": "visit-form", "type": "default", "schemaVersion": 16, "components": [
        {"type": "textfield", "key": "hostName", "label": "Vært"},
        {"type": "textfield", "key": "remarks", "label": "Bemærkning",
         "validate": {"required": true}},
        {"type": "datetime", "subtype": "date", "key": "visitOn", "dateLabel": "Dag"}]}
      """;

  @Autowired RepositoryService repositoryService;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired FormService formService;
  @Autowired CaseRecords records;
  @Autowired Cases cases;

  private Task older;
  private Task newer;

  @BeforeEach
  void changeTheFormWhileATaskIsOpen() {
    older = start(FIRST);
    newer = start(SECOND);
  }

  @AfterEach
  void forget() {
    cases.forgetAll();
    repositoryService.createDeploymentQuery().deploymentName(PROCESS).list().stream()
        .forEach(trial -> repositoryService.deleteDeployment(trial.getId(), true));
  }

  @Test
  void bothTasksAreDoneEachByItsOwnForm() {
    formService.submitTaskForm(older.getId(), Map.of("host", "Kantinen"));
    formService.submitTaskForm(
        newer.getId(), Map.of("hostName", "Rådhuset", "remarks", "Kom.", "visitOn", "2020-09-14"));

    assertThat(runtimeService.createProcessInstanceQuery().count()).isZero();
    List<Recorded<Visit>> visits = records.all(new CaseKey(KEY), Visit.class);
    assertThat(visits)
        .extracting(Recorded::what)
        .containsExactly(
            new Visit("Kantinen", null, null),
            new Visit("Rådhuset", "Kom.", LocalDate.of(2020, 9, 14)));
    assertThat(visits).extracting(visit -> visit.header().formVersion()).containsExactly(1, 2);
  }

  @Test
  void eachFormIsRefusedAndFilledInUnderItsOwnNames() {
    assertThat(formService.getTaskFormVariables(older.getId()))
        .containsEntry("host", "Byrådet")
        .doesNotContainKeys("hostName", "visitOn");
    assertThat(formService.getTaskFormVariables(newer.getId()))
        .containsEntry("hostName", "Byrådet")
        .containsEntry("visitOn", "2020-09-15")
        .doesNotContainKey("host");

    assertThatThrownBy(() -> formService.submitTaskForm(older.getId(), Map.of("host", "x")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Vært (host): kortere");
    assertThatThrownBy(
            () -> formService.submitTaskForm(newer.getId(), Map.of("hostName", "Rådhuset")))
        .hasMessageContaining("Bemærkning (remarks)");
  }

  private Task start(String form) {
    repositoryService
        .createDeployment()
        .name(PROCESS)
        .addModelInstance(
            PROCESS + ".bpmn",
            Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("UserTask_Visit")
                .camundaFormRef("visit-form")
                .camundaFormRefBinding("deployment")
                .endEvent()
                .done())
        .addString("visit-form.form", form)
        .deploy();
    String instance =
        runtimeService
            .createProcessInstanceByKey(PROCESS)
            .businessKey(KEY)
            .setVariable("municipalityCode", "0710")
            .setVariable("municipality", "Favrskov")
            .execute()
            .getId();
    return taskService.createTaskQuery().processInstanceId(instance).singleResult();
  }

  /** The newest knowledge of the form: what was {@code host} is {@code hostName} now. */
  @RecordKind("visit")
  record Visit(@JsonAlias("host") String hostName, String remarks, LocalDate visitOn) {}

  /** The newest program. */
  static class VisitForm implements TaskForm {

    @Override
    public FormContract contract() {
      return FormContract.of("visit-form").readAs(Visit.class);
    }

    @Override
    public Map<String, Object> prefill(DelegateTask task) {
      return Map.of("hostName", "Byrådet", "visitOn", "2020-09-15");
    }

    @Override
    public void check(Submission submission, Refusals refusals) {
      if (Set.of("x").contains(String.valueOf(submission.text("hostName")))) {
        refusals.add("hostName", "kortere går ikke");
      }
    }
  }
}
