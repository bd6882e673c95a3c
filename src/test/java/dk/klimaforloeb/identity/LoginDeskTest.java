package dk.klimaforloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ProcessTest
class LoginDeskTest {

  @Autowired JdbcClient jdbc;

  private final Watch clock = new Watch();
  private KnownAddresses known;
  private LoginDesk desk;

  @BeforeEach
  void newDesk() {
    known = new KnownAddresses(jdbc, clock);
    desk = new LoginDesk(known, clock);
    jdbc.sql("delete from login_address").update();
  }

  @AfterEach
  void noRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void fiveWrongPasswordsAreFreeThenTheWaitDoublesUpToAMinute() {
    from("192.0.2.1");
    for (int i = 0; i < 5; i++) {
      assertThat(desk.waiting("ida")).isEmpty();
      wrong("ida");
    }
    for (int seconds : new int[] {2, 4, 8, 16, 32, 60, 60}) {
      assertThat(desk.waiting("ida")).contains(Duration.ofSeconds(seconds));
      assertThat(desk.check("ida", () -> true)).isFalse();
      clock.pass(Duration.ofSeconds(seconds));
      assertThat(desk.waiting("ida")).isEmpty();
      wrong("ida");
    }
  }

  @Test
  void whatIsTriedWhileWaitingIsNotCounted() {
    from("192.0.2.1");
    wrong("ida", 5);
    for (int i = 0; i < 500; i++) {
      assertThat(desk.check("ida", () -> false)).isFalse();
    }
    assertThat(desk.waiting("ida")).contains(Duration.ofSeconds(2));
  }

  @Test
  void ownerAtAKnownAddressDoesNotWaitForGuessersAnywhereElse() {
    from("192.0.2.1");
    assertThat(desk.check("ida", () -> true)).isTrue();
    for (int guesser = 1; guesser <= 100; guesser++) {
      from("198.51.100." + guesser);
      wrong("ida", 3);
    }

    from("203.0.113.1");
    assertThat(desk.waiting("ida")).isPresent();
    from("192.0.2.1");
    assertThat(desk.waiting("ida")).isEmpty();
    assertThat(desk.check("ida", () -> true)).isTrue();
    // Nor after a restart, and the guessers' addresses are not known then either.
    desk = new LoginDesk(known, clock);
    from("192.0.2.1");
    assertThat(desk.check("ida", () -> true)).isTrue();
    assertThat(jdbc.sql("select count(*) from login_address").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void whoTriesManyNamesAtOneAddressWaitsWhoIsKnownThereDoesNot() {
    from("192.0.2.1");
    assertThat(desk.check("ida", () -> true)).isTrue();
    for (int i = 0; i < 100; i++) {
      wrong("name" + i);
    }

    assertThat(desk.waiting("bo")).isPresent();
    assertThat(desk.waiting("ida")).isEmpty();
    from("192.0.2.2");
    assertThat(desk.waiting("bo")).isEmpty();
  }

  @Test
  void namesThatNobodyHasWaitLikeOthersAndCapitalsDoNotHelp() {
    from("192.0.2.1");
    wrong("nobody", 3);
    wrong("NOBODY", 2);
    assertThat(desk.waiting("Nobody")).isPresent();
  }

  @Test
  void anAddressOfIpv6StandsForItsNetwork() {
    for (int i = 1; i <= 5; i++) {
      from("2001:db8:0:1::" + i);
      wrong("ida");
    }
    from("2001:db8:0:1::99");
    assertThat(desk.waiting("ida")).isPresent();
    from("2001:db8:0:2::1");
    assertThat(desk.waiting("ida")).isEmpty();
  }

  @Test
  void anAddressIsForgottenAfterNinetyDays() {
    from("192.0.2.1");
    assertThat(desk.check("ida", () -> true)).isTrue();
    clock.pass(Duration.ofDays(89));
    assertThat(known.contains("ida", "192.0.2.1")).isTrue();
    clock.pass(Duration.ofDays(2));
    assertThat(known.contains("ida", "192.0.2.1")).isFalse();
  }

  @Test
  void manyAtOnceAreNotAllLetInBeforeTheFirstIsCounted() throws InterruptedException {
    AtomicInteger looked = new AtomicInteger();
    Thread[] guessers = new Thread[40];
    for (int i = 0; i < guessers.length; i++) {
      guessers[i] =
          new Thread(
              () -> {
                from("192.0.2.1");
                desk.check(
                    "ida",
                    () -> {
                      looked.incrementAndGet();
                      Thread.yield();
                      return false;
                    });
              });
    }
    for (Thread guesser : guessers) {
      guesser.start();
    }
    for (Thread guesser : guessers) {
      guesser.join();
    }
    assertThat(looked).hasValue(5);
  }

  private void wrong(String name, int times) {
    for (int i = 0; i < times; i++) {
      wrong(name);
    }
  }

  private void wrong(String name) {
    assertThat(desk.check(name, () -> false)).isFalse();
  }

  private static void from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  private static final class Watch extends Clock {

    private Instant now = Instant.parse("2020-09-16T06:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Copenhagen");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
