package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.MailServer.Mood;
import dk.klimaforloeb.notification.api.MailObstacles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what keeps mails from leaving, and who may send them again. */
class KnownObstaclesTest extends NotificationTrial {

  private static final List<String> PROGRAMME = List.of("programme");

  @Autowired MailObstacles obstacles;
  @Autowired IdentityService identityService;

  @BeforeEach
  void theCoordinatorsAddressIsRefused() {
    trial.person("office", "office@klima.example", "secretariat");
    trial.grant("secretariat");
    trial.grant("administrative-steering-group");
    trial.deploy("coordinators", null);
    SERVER.be(Mood.UNKNOWN_USER, "coordinator@klima.example");
    trial.taskArrives(Map.of());
    trial.taskArrives(Map.of());
    trial.sendAll();
  }

  @Test
  void theSecretariatReadsWhoseAddressItIsWhatIsWrongAndWhereItIsMended() {
    assertThat(as("secretariat", PROGRAMME, obstacles::all))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.text())
                  .isEqualTo("Mails til coordinator kan ikke afleveres: adressen findes ikke");
              assertThat(it.whatToDo()).contains("Ret adressen");
              assertThat(it.address()).isEqualTo("coordinator@klima.example");
              assertThat(it.reply()).isEqualTo(Mood.UNKNOWN_USER.words());
              assertThat(it.since()).isNotNull();
              assertThat(it.failed()).isEqualTo(2);
              assertThat(it.deferred()).isZero();
              assertThat(it.next()).isNull();
              assertThat(it.hits())
                  .containsExactly(new MailObstacles.Hit("programme", "trial/1", 2));
              assertThat(it.task().name()).isEqualTo("Ret adressen");
              assertThat(it.task().isOwn()).isTrue();
            });
  }

  @Test
  void whatIsTriedAgainByItselfSaysWhen() {
    trial.deploy("secretaries", null);
    SERVER.be(Mood.DROPPING);
    trial.taskArrives(Map.of());
    trial.sendAll();

    assertThat(as("secretariat", PROGRAMME, obstacles::all))
        .filteredOn(it -> it.cause().equals("server:unreachable"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.person()).isNull();
              assertThat(it.address()).isNull();
              assertThat(it.failed()).isZero();
              assertThat(it.deferred()).isPositive();
              assertThat(Duration.between(it.since(), it.next())).isPositive();
              assertThat(it.task()).isNull();
            });
    assertThat(as("secretariat", PROGRAMME, () -> obstacles.sendAgain("server:unreachable")))
        .isPositive();
    assertThat(as("secretariat", PROGRAMME, obstacles::all))
        .noneMatch(it -> it.cause().equals("server:unreachable"));
    trial.runAll();
    assertThat(as("secretariat", PROGRAMME, obstacles::all))
        .anyMatch(it -> it.cause().equals("server:unreachable"));
  }

  /** The steering group reads and does nothing; of another tenant nobody learns anything. */
  @ParameterizedTest
  @CsvSource({
    "secretariat, programme, true, true",
    "administrators, , true, true",
    "administrative-steering-group, programme, true, false",
    "regional-data-team, programme, true, false",
    "secretariat, 0727, false, true",
    "secretariat, , false, true",
    "municipality-0710, 0710, false, false",
    "municipality-0710, programme, false, false",
    "political-steering-group, , false, false"
  })
  void whoIsToldAndWhoMaySend(String group, String tenant, boolean isTold, boolean maySend) {
    List<String> tenants = tenant == null ? List.of() : List.of(tenant);
    SERVER.be(Mood.ACCEPTING, "coordinator@klima.example");

    assertThat(as(group, tenants, obstacles::all).isEmpty()).isNotEqualTo(isTold);
    assertThat(as(group, tenants, obstacles::maySendAgain)).isEqualTo(maySend);
    if (maySend) {
      assertThat(as(group, tenants, () -> obstacles.sendAgain("address:coordinator")))
          .isEqualTo(isTold ? 2 : 0);
    } else {
      assertThatThrownBy(() -> as(group, tenants, () -> obstacles.sendAgain("address:coordinator")))
          .isInstanceOf(Refused.class);
    }
    trial.runAll();
    assertThat(trial.count("status = 'sent' and recipient = 'coordinator'"))
        .isEqualTo(isTold && maySend ? 2 : 0);
  }

  @Test
  void whatIsMendedOrNeverWasSendsNothing() {
    assertThat(as("secretariat", PROGRAMME, () -> obstacles.sendAgain("address:nobody"))).isZero();
    SERVER.be(Mood.ACCEPTING, "coordinator@klima.example");
    assertThat(as("secretariat", PROGRAMME, () -> obstacles.sendAgain("address:coordinator")))
        .isEqualTo(2);
    // On their way, so nobody sends them a second time.
    assertThat(as("secretariat", PROGRAMME, obstacles::all)).isEmpty();
    assertThat(as("secretariat", PROGRAMME, () -> obstacles.sendAgain("address:coordinator")))
        .isZero();
    trial.runAll();

    assertThat(trial.count("status = 'sent' and recipient = 'coordinator'")).isEqualTo(2);
    assertThat(as("secretariat", PROGRAMME, obstacles::all)).isEmpty();
  }

  private <T> T as(String group, List<String> tenants, Supplier<T> action) {
    String id = group.equals("administrators") ? Roles.ADMINISTRATORS : group;
    identityService.setAuthentication("reader", List.of(id), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
