package dk.klimaforloeb.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is in a list or a map is checked when it is read, not where it is used. */
class ProcessVariableTest {

  private static final ProcessVariable<List<String>> LIST =
      ProcessVariable.listOf("list", String.class);
  private static final ProcessVariable<Map<String, Integer>> MAP =
      ProcessVariable.mapOf("map", Integer.class);

  @Test
  void whatIsInAListOrMapIsReadInItsOrder() {
    Map<String, Integer> stored = new LinkedHashMap<>();
    stored.put("z", 1);
    stored.put("a", null);
    assertThat(LIST.find(Map.of("list", new ArrayList<>(Arrays.asList("b", null, "a")))))
        .contains(Arrays.asList("b", null, "a"));
    assertThat(MAP.find(Map.of("map", stored)).orElseThrow().entrySet())
        .containsExactlyElementsOf(stored.entrySet());
    assertThat(LIST.find(Map.of())).isEmpty();
  }

  @Test
  void whatIsOfAnotherTypeIsNotRead() {
    assertThatThrownBy(() -> LIST.find(Map.of("list", List.of("a", 1))))
        .isInstanceOf(ClassCastException.class);
    assertThatThrownBy(() -> LIST.find(Map.of("list", "a"))).isInstanceOf(ClassCastException.class);
    assertThatThrownBy(() -> MAP.find(Map.of("map", Map.of("a", "b"))))
        .isInstanceOf(ClassCastException.class);
    assertThatThrownBy(() -> MAP.find(Map.of("map", Map.of(1, 1))))
        .isInstanceOf(ClassCastException.class);
  }
}
