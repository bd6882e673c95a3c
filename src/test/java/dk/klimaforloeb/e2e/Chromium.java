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
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() {
    Optional<Path> installed = installed();
    Playwright playwright = null;
    try {
      playwright = Playwright.create(options(installed.isPresent()));
      // Its sandbox cannot be had by root, as whom builds in containers run.
      BrowserType.LaunchOptions launch =
          new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
      installed.ifPresent(launch::setExecutablePath);
      return new Chromium(playwright, playwright.chromium().launch(launch));
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

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
