package dk.klimaforloeb.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The agreement's table of deadlines rules from the day on which it is there. */
@ProcessTest
class DeadlinesTest {

  @Autowired Cases cases;
  @Autowired RepositoryService repositoryService;

  @Test
  void aChangedTableHoldsForTheTasksThatComeAfterIt() throws IOException {
    Date before = dueOfTheSelfAssessment("0710");
    String table =
        new ClassPathResource("agreement/midtjylland-2020-phase-deadlines.dmn")
            .getContentAsString(StandardCharsets.UTF_8);
    String changed =
        table.replaceFirst(
            "(complete_self_assessment_workingDays\">\\s*<text>)20</text>", "$13</text>");
    assertThat(changed).isNotEqualTo(table);
    Deployment newTable =
        repositoryService
            .createDeployment()
            .addString("agreement/phase-deadlines.dmn", changed)
            .deploy();
    try {
      // Three working days after Wednesday 16.9.2020.
      assertThat(dueOfTheSelfAssessment("0727"))
          .isBefore(before)
          .hasDayOfMonth(21)
          .hasMonth(9)
          .hasHourOfDay(16);
    } finally {
      cases.forgetAll();
      repositoryService.deleteDeployment(newTable.getId(), true);
    }
    assertThat(dueOfTheSelfAssessment("0671")).isEqualTo(before);
  }

  private Date dueOfTheSelfAssessment(String municipality) {
    cases.requestJourney(municipality, "1", "guidance");
    return cases.task(Cases.key(municipality, "1")).getDueDate();
  }
}
