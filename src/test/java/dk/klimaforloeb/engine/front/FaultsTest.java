package dk.klimaforloeb.engine.front;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.TransactionSystemException;

/** Whose mistake an exception is. */
class FaultsTest {

  private final Faults faults = new Faults();

  @ParameterizedTest
  @CsvSource({
    "08006, 503",
    "08001, 503",
    "57P01, 503",
    "57P03, 503",
    "53300, 503",
    "90098, 503",
    "22001, 400",
    "22021, 400",
    "2201X, 400",
    "54001, 400",
    "90008, 400",
    "23505, 409",
    "40001, 409",
    "40P01, 409",
    "42601, 500",
    "XX000, 500"
  })
  void theDatabaseSaysWhoseMistakeItIs(String state, int status) {
    Throwable thrown =
        new ProcessEngineException("x", new RuntimeException(new SQLException("typed", state)));
    assertThat(faults.of(thrown).status()).isEqualTo(status);
    assertThat(faults.of(thrown).text()).doesNotContain("typed");
  }

  @Test
  void aQuestionThatTakesTooLongIsToBeMadeSmaller() {
    for (SQLException gaveUp :
        List.of(new SQLException("typed", "57014"), new SQLTimeoutException("typed"))) {
      Fault told = faults.of(new ProcessEngineException("x", gaveUp));
      assertThat(told.status()).isEqualTo(503);
      assertThat(told.text()).contains("mindre ad gangen").doesNotContain("typed");
    }
  }

  @Test
  void noConnectionIsNoFaultOfAnybody() {
    assertThat(faults.of(new SQLTransientConnectionException("none")).status()).isEqualTo(503);
    assertThat(faults.of(new TransactionSystemException("JDBC rollback failed")).text())
        .contains("Intet er gemt");
    assertThat(faults.of(new TransactionSystemException("JDBC commit failed")).text())
        .contains("Se efter")
        .doesNotContain("Intet er gemt");
  }

  @Test
  void aRefusedFormKeepsItsOwnWords() {
    Fault fault =
        faults.of(
            new RestException(
                jakarta.ws.rs.core.Response.Status.BAD_REQUEST,
                new FormFieldValidationException("step", "udfyld feltet"),
                "Cannot submit task form 7: udfyld feltet"));
    assertThat(fault).isEqualTo(new Fault(400, "udfyld feltet"));
  }

  @Test
  void whatIsSomebodyElsesIsRefusedAndWhatWasChangedMeanwhileIsAConflict() {
    assertThat(faults.of(new TaskAlreadyClaimedException("7", "kim")).status()).isEqualTo(403);
    assertThat(faults.of(new TaskAlreadyClaimedException("7", "kim")).text())
        .contains("taget af en anden")
        .doesNotContain("kim");
    assertThat(faults.of(new OptimisticLockingException("7")).status()).isEqualTo(409);
    assertThat(faults.of(new AuthorizationException("The user with id 'kim' does not")).text())
        .doesNotContain("kim");
    assertThat(faults.of(new AuthorizationException("Opgaven ligger hos en anden.")).text())
        .isEqualTo("Opgaven ligger hos en anden.");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(faults.of(new NullValueException("No user found")).status()).isEqualTo(404);
    assertThat(faults.of(new ProcessEngineException("ENGINE-13034 Cannot get")).status())
        .isEqualTo(404);
  }

  @Test
  void aPasswordThatIsTooWeakIsAMistakeWithItsOwnText() {
    Fault fault = faults.of(new ProcessEngineException("Password does not match policy"));
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.text()).contains("ikke sikker nok");
  }

  @Test
  void aFaultOfTheServerStaysOneAndIsSaidInDanish() {
    Fault fault = faults.of(new IllegalStateException("no TaskForm for x"));
    assertThat(fault.status()).isEqualTo(500);
    assertThat(fault.text()).isEqualTo(new Texts("front").get("front.status.500"));
    assertThat(faults.of(new ProcessEngineException("x", new NullPointerException("ours"))))
        .isEqualTo(fault);
  }
}
