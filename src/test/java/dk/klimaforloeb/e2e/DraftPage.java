package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where things stand on a page with a form and its draft. */
final class DraftPage {

  private static final String NEWS = "**/api/engine/engine/**";

  private DraftPage() {}

  static void saved(Person person) {
    assertThat(person.page().locator(".draft-status")).containsText(Person.text("draft-saved"));
  }

  static Locator filters(Person person) {
    return person.page().getByText(Person.text("mine")).first();
  }

  static Locator field(Person person, String key) {
    return person.page().locator("[id$=Field_" + key + "], [id$=Field_" + key + "-date]").first();
  }

  static Locator checked(Person person, String key) {
    return person.page().locator("[id*=Field_" + key + "]:checked");
  }

  static Locator button(Person person, String textKey) {
    return person
        .page()
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Person.text(textKey)).setExact(true));
  }

  static void logIn(Person person, String user) {
    Page page = person.page();
    page.locator("input[type=password]").waitFor();
    page.locator("input[type=text]").fill(user);
    page.locator("input[type=password]").fill("demo");
    page.locator("button[type=submit]").click();
  }

  static Locator time(Person person) {
    return person.page().locator("input[id$=Field_sessionAt-time]");
  }

  /** The session ends unseen: Tasklist, which looks for news now and then, gets no answer yet. */
  static void endSession(Person person) {
    person.page().route(NEWS, route -> {});
    person.page().context().clearCookies();
  }

  /** By the button beside the draft. */
  static void toLogin(Person person) {
    assertThat(person.page().locator(".draft-status"))
        .containsText(Person.text("draft-logged-out"));
    button(person, "login-again").click();
    person.page().unroute(NEWS);
  }
}
