package dk.klimaforloeb.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The browser named by {@code -Dklimaforloeb.browser}, else a Chromium on the PATH, else the one
 * that Playwright fetches. Where none can be had, the tests are skipped.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static Browser browser;

  private Chromium() {}

  /** Launched by the first who asks; it ends with the virtual machine, whose suites share it. */
  static Browser browser() {
    if (browser == null) {
      browser = launch();
    }
    return browser;
  }

  private static Browser launch() {
    Optional<Path> installed = installed();
    Playwright playwright = null;
    try {
      playwright = Playwright.create(options(installed.isPresent()));
      // Its sandbox cannot be had by root, as whom builds in containers run.
      BrowserType.LaunchOptions launch =
          new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
      installed.ifPresent(launch::setExecutablePath);
      return playwright.chromium().launch(launch);
    } catch (PlaywrightException e) {
      if (playwright != null) {
        playwright.close();
      }
      if (installed.isPresent()) {
        throw e;
      }
      throw new TestAbortedException(
          "no Chromium on the PATH, none named by klimaforloeb.browser, and none could be fetched",
          e);
    }
  }

  private static Playwright.CreateOptions options(boolean isInstalled) {
    Playwright.CreateOptions options = new Playwright.CreateOptions();
    return isInstalled ? options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")) : options;
  }

  private static Optional<Path> installed() {
    String named = System.getProperty("klimaforloeb.browser", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
