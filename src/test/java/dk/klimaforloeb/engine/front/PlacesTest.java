package dk.klimaforloeb.engine.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One address takes its share. */
class PlacesTest {

  private final Places places = new Places(2, 3);

  @Test
  void oneAddressTakesItsShareAndNoMore() {
    assertThat(places.take("a")).isTrue();
    assertThat(places.take("a")).isTrue();
    assertThat(places.take("a")).isFalse();
    assertThat(places.take("b")).isTrue();
    assertThat(places.take("c")).as("all are taken").isFalse();
    places.giveBack("a");
    assertThat(places.take("c")).isTrue();
    places.giveBack("c");
    assertThat(places.take("a")).isTrue();
  }
}
