package dk.klimaforloeb.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test lets a task have the date of a file that was in use before. */
@ProcessTest
class DatesReplanTest {

  private static final String SYDDJURS = Cases.key("0706", "2");
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @Autowired Cases cases;
  @Autowired TaskService taskService;
  @Autowired DatesReplan replan;
  @Autowired JdbcClient jdbc;

  @Test
  void aTaskGetsTheDayThatTheFileSaysNow() {
    Task task = application();
    LocalDate now = due(task);
    asOfAnEarlierFile(task, "set", now.minusDays(20));

    replan.run(null);

    assertThat(due(application())).isEqualTo(now);
    assertThat(application().getDescription()).contains("Frist 26.8.2021");
    assertThat(rows(task)).isEqualTo(2);
  }

  @Test
  void whatWasPutOffForOneTaskStays() {
    Task task = application();
    asOfAnEarlierFile(task, "extended", LocalDate.of(2021, 9, 10));

    replan.run(null);

    assertThat(due(application())).isEqualTo("2021-09-10");
  }

  @Test
  void whereNothingChangedNothingIsWritten() {
    Task task = application();

    replan.run(null);

    assertThat(rows(task)).isEqualTo(1);
  }

  private Task application() {
    if (taskService.createTaskQuery().processInstanceBusinessKey(SYDDJURS).count() == 0) {
      cases.moveTo("2021-06-02T09:00");
      cases.requestJourney("0706", "2");
    }
    return cases.task(SYDDJURS, "UserTask_RegisterApplication");
  }

  private static LocalDate due(Task task) {
    return LocalDate.ofInstant(task.getDueDate().toInstant(), DENMARK);
  }

  private void asOfAnEarlierFile(Task task, String source, LocalDate day) {
    jdbc.sql("update task_due_date set due_on = ?, source = ? where task_id = ?")
        .params(day, source, task.getId())
        .update();
    task.setDueDate(Date.from(day.atStartOfDay(DENMARK).toInstant()));
    taskService.saveTask(task);
  }

  private long rows(Task task) {
    return jdbc.sql("select count(*) from task_due_date where task_id = ?")
        .param(task.getId())
        .query(Long.class)
        .single();
  }
}
