package dk.klimaforloeb.engine.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program runs in Denmark's zone, or not at all. */
class ZoneCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/London", "Europe/Helsinki", "America/New_York", "+01:00"})
  void anotherZoneIsRefusedByName(String zone) {
    assertThatThrownBy(() -> ZoneCheck.require(ZoneId.of(zone)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(zone)
        .hasMessageContaining("Europe/Copenhagen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Copenhagen"})
  void theDanishOneIsRight(String zone) {
    assertThatCode(() -> ZoneCheck.require(ZoneId.of(zone))).doesNotThrowAnyException();
  }
}
