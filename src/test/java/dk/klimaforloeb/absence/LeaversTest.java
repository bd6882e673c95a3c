package dk.klimaforloeb.absence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.identity.Directory;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class LeaversTest {

  private static final String FAVRSKOV = "municipality-0710";

  @Autowired Cases cases;
  @Autowired Directory directory;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;
  @Autowired PlatformTransactionManager transactions;

  private String task;

  @BeforeEach
  void idaHasATask() {
    directory.user(new Directory.Person("ida", "Ida", "", null), "Aa1!aaaaaaaa", List.of(FAVRSKOV));
    cases.startPhase("onboarding", "0710", "1");
    task = cases.task(Cases.key("0710", "1")).getId();
    tasks.setAssignee(task, "ida");
  }

  @AfterEach
  void noIda() {
    identity.deleteUser("ida");
  }

  @Test
  void whatIsTakenBackLeavesTheTaskWhereItWas() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              identity.deleteUser("ida");
              status.setRollbackOnly();
            });

    assertThat(holder()).isEqualTo("ida");
    assertThat(cases.column("task_handover", "kind")).isEmpty();
  }

  @Test
  void theTaskIsBackInTheTransactionInWhichItsHolderLeaves() {
    List<String> holdersBeforeTheCommit = new ArrayList<>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              identity.deleteMembership("ida", FAVRSKOV);
              TransactionSynchronizationManager.registerSynchronization(
                  new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                      holdersBeforeTheCommit.add(holder());
                    }
                  });
            });

    assertThat(holdersBeforeTheCommit).containsExactly((String) null);
    assertThat(holder()).isNull();
    assertThat(cases.column("task_handover", "kind")).containsExactly("left");
    assertThat(cases.column("task_handover", "from_person")).containsExactly("ida");
  }

  private String holder() {
    return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
  }
}
