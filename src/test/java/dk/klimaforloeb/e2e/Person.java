package dk.klimaforloeb.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Somebody in Denmark before a browser. */
final class Person implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Properties TEXTS = texts();

  private final List<String> complaints = new ArrayList<>();
  private final BrowserContext context;
  private final Page page;

  Person(Browser browser) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setViewportSize(1400, 1000));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    page.onPageError(complaints::add);
  }

  /** What the browser's console said was wrong, but for asking who is logged in when nobody is. */
  List<String> complaints() {
    return complaints.stream().filter(complaint -> !complaint.contains(Webapps.LOGIN)).toList();
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (InputStream in = Person.class.getResourceAsStream("/e2e/browser.da.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(key);
    }
    return text;
  }

  Page page() {
    return page;
  }

  /** Opens an address, and logs in where the program asks for it. */
  void open(URI address, String user) {
    page.navigate(address.toString());
    page.locator("input[type=password]").waitFor();
    // A page that still asks who is there draws the login anew, and takes what was typed with it.
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator("input[type=text]").fill(user);
    page.locator("input[type=password]").fill("demo");
    page.locator("button[type=submit]").click();
    page.locator("input[type=password]").waitFor(gone());
  }

  /**
   * For who is logged in.
   *
   * @param path of the page last opened, of the same program; may be another part of the same page
   */
  void open(String path) {
    page.navigate(URI.create(page.url()).resolve(path).toString());
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  /**
   * A link or heading with exactly this text. The link of a filter also holds a number, hidden or
   * not, which comes when it likes.
   */
  Locator see(String textKey) {
    return page.getByText(text(textKey), new Page.GetByTextOptions().setExact(true))
        .or(
            page.locator(
                ".task-filter .name a", new Page.LocatorOptions().setHasText(text(textKey))))
        .first();
  }

  Locator form() {
    return page.locator(".fjs-container").first();
  }

  void claim() {
    see("claim").click();
    page.locator(".fjs-container input:not([disabled])").first().waitFor();
  }

  void submit() {
    button("submit").click();
  }

  Locator button(String textKey) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(textKey)));
  }

  /** What a form says is wrong. */
  Locator errors() {
    return form().locator(".fjs-form-field-error");
  }

  Locator field(String form, String key) {
    return form().getByLabel(label(form, key)).first();
  }

  void fill(String form, String key, String value) {
    Locator field = field(form, key);
    field.fill(value);
    field.blur();
  }

  /** A date is written as Danes do; Enter takes it over. */
  void fillDate(String form, String key, String value) {
    Locator field = field(form, key);
    field.fill(value);
    field.press("Enter");
    field.press("Tab");
  }

  void choose(String form, String key, String value) {
    for (JsonNode option : component(form, key).path("values")) {
      if (option.path("value").asText().equals(value)) {
        form().getByText(option.path("label").asText(), exactly()).first().click();
        return;
      }
    }
    throw new IllegalArgumentException(form + ": " + key + " has no " + value);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  /** A required field's label ends with an asterisk. */
  private static Pattern label(String form, String key) {
    String label = labelText(form, key);
    // Pattern.quote is not understood by the browser.
    String escaped = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    return Pattern.compile("^" + escaped + "\\s*\\*?$");
  }

  /** What a person reads beside the field. */
  static String labelText(String form, String key) {
    String label = component(form, key).path("label").asText();
    return label.isEmpty() ? component(form, key).path("dateLabel").asText() : label;
  }

  private static JsonNode component(String form, String key) {
    try (InputStream in = Person.class.getResourceAsStream("/forms/journey/" + form + ".form")) {
      for (JsonNode component : new ObjectMapper().readTree(in).path("components")) {
        if (component.path("key").asText().equals(key)) {
          return component;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(form + " has no " + key);
  }

  /** Keeps what is on the screen. */
  void photograph(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
