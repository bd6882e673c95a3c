package dk.klimaforloeb.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin;
import org.junit.jupiter.api.Test;

/**
 * Tasklist asks each plugin for a script and stays empty without it. Only what lies at the root of
 * the class path is found in each form in which the program is started: not what lies below
 * META-INF/resources, of which the one jar with everything keeps its own, outside its class path.
 */
class PluginScriptsTest {

  @Test
  void eachPluginsScriptLiesAtTheRootOfTheClassPath() {
    List<TasklistPlugin> ours =
        ServiceLoader.load(TasklistPlugin.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(plugin -> plugin.getClass().getName().startsWith("dk.klimaforloeb."))
            .toList();

    assertThat(ours)
        .isNotEmpty()
        .allSatisfy(
            plugin -> {
              String file = plugin.getAssetDirectory() + "/app/plugin.";
              assertThat(getClass().getClassLoader().getResource(file + "js")).isNotNull();
              assertThat(getClass().getClassLoader().getResource(file + "css")).isNotNull();
            });
  }
}
