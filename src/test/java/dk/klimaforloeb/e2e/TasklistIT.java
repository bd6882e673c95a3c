package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day's work in Tasklist without leaving it: finding tasks, telling them apart, going on. */
class TasklistIT extends DemoSuite {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final String ODDER = Journeys.key("0727", "1");
  private static final String SKIVE = Journeys.key("0779", "1");
  private static final String LEMVIG = Journeys.key("0665", "P");
  private static final String ARRANGE = "UserTask_ArrangeSession";
  private static final String FORM = "register-application";

  /** Whether there is a session is asked before anybody can have one. */
  private static final Pattern LOGIN = Pattern.compile(".*/api/admin/auth/user/.*");

  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-09-17T00:00");
    journeys.work(
        "kommune-0710", journeys.task(FAVRSKOV, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(FAVRSKOV, Journeys.ADMISSION), Forms.admission("admitted"));
    journeys.work("kommune-0710", journeys.task(FAVRSKOV, Journeys.LEAD), Forms.lead());
    Client lemvig = program.as("kommune-0665");
    lemvig
        .submit(
            task(LEMVIG, "UserTask_PrepareDraft"),
            Map.of("step", "advice", "adviceOn", List.of("organisation", "actions")))
        .ok();
    lemvig.post("/engine-rest/process-definition/key/data-request/start", Map.of()).ok();
    journeys.drain();
    lemvig
        .submit(
            task(LEMVIG, "UserTask_RequestData"),
            Map.of("kind", "order", "dataSets", List.of("energy", "risk-map")))
        .ok();
    journeys.drain();
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    assertThat(wrong).isEmpty();
  }

  @Test
  void workBeginsInTheGroupsFilterAndEachFilterSaysHowMuchThereIs() {
    try (Person kkr = person("kkr")) {
      assertThat(activeFilter(kkr)).containsText(Person.text("group"));
      assertThat(cards(kkr).filter(having(Person.text("kickoff")))).hasCount(1);
      Locator counts = kkr.page().locator(".task-filter .counter");
      assertThat(counts).hasCount(kkr.page().locator(".task-filter").count());
      for (Locator count : counts.all()) {
        assertThat(count).isVisible();
        assertThat(count).hasText(Pattern.compile("\\d+"));
      }
      kkr.photograph("tasklist-counts");

      String mine = filter(kkr, "mine").locator(".counter").innerText();
      kkr.see("kickoff").click();
      kkr.claim();
      assertThat(filter(kkr, "mine").locator(".counter")).not().hasText(mine);
      kkr.page().locator(".unclaim").click();
      assertThat(filter(kkr, "mine").locator(".counter")).hasText(mine);
    }
    try (Person watcher = person("styregruppe")) {
      assertThat(activeFilter(watcher)).containsText(Person.text("all"));
      assertThat(cards(watcher)).not().hasCount(0);
    }
  }

  @Test
  void cardsTellTasksOfTheSameNameApart() {
    try (Person data = person("data")) {
      Locator orders = cards(data).filter(having("Lemvig"));
      assertThat(orders.filter(having(Person.text("energy")))).hasCount(1);
      assertThat(orders.filter(having(Person.text("risks")))).hasCount(1);
      Locator order = orders.first();
      assertThat(order.locator(".card-group")).hasText(Person.text("with-data"));
      assertThat(order.locator(".dates")).containsText(Person.text("working-days"));
      data.photograph("tasklist-cards");
    }
    try (Person kkr = person("kkr")) {
      Locator sessions = cards(kkr).filter(having(Person.text("arrange")));
      assertThat(sessions).hasCount(2);
      assertThat(sessions.filter(having(Person.text("topic-organisation")))).hasCount(1);
      assertThat(sessions.filter(having(Person.text("topic-actions")))).hasCount(1);
    }
  }

  @Test
  void tasksAreFoundByMunicipalityNamePersonAndDate() {
    String skive = journeys.task(SKIVE, Journeys.APPLICATION);
    program
        .as("kommune-0779")
        .post("/engine-rest/task/" + skive + "/claim", Map.of("userId", "kommune-0779"))
        .ok();
    try (Person kkr = person("kkr")) {
      filter(kkr, "all").click();
      Locator words = kkr.page().getByPlaceholder(Person.text("search"));
      Locator strangers = cards(kkr).filter(havingNot("Favrskov"));
      assertThat(strangers).not().hasCount(0);

      words.fill("favrskov");
      assertThat(strangers).hasCount(0);
      assertThat(cards(kkr)).hasCount(1);
      kkr.photograph("tasklist-search");

      words.fill("tovholder skive");
      assertThat(cards(kkr)).hasCount(1);
      assertThat(cards(kkr)).containsText("Skive");

      words.fill(Person.text("arrange").substring(1));
      assertThat(cards(kkr)).hasCount(2);
      kkr.page().locator(".worklist-search select").first().selectOption("municipality");
      assertThat(cards(kkr)).hasCount(0);

      words.fill("");
      kkr.page().locator(".worklist-search select").last().selectOption("none");
      assertThat(cards(kkr).locator(".due-date")).hasCount(0);
      assertThat(cards(kkr)).not().hasCount(0);
    }
  }

  @Test
  void theOrderThatIsChosenIsTheOrderOfTheList() {
    try (Person kkr = person("kkr")) {
      filter(kkr, "all").click();
      assertThat(cards(kkr)).hasCount(15);
      Locator orders = kkr.page().locator(".worklist-order select");
      assertThat(orders.locator("option")).hasCount(7);

      orders.selectOption(new String[] {Person.text("by-name")});
      Locator names = kkr.page().locator(".tasks-list .task h4");
      assertThat(names.first()).hasText(Person.text("arrange"));
      assertThat(names.allInnerTexts()).isSorted();

      orders.selectOption(new String[] {Person.text("by-municipality")});
      assertThat(kkr.page().locator(".card-where").first()).containsText("Aarhus");
      // All but those of the joint work: a meeting to be set, and three bodies' seats to be filled.
      assertThat(kkr.page().locator(".card-where")).hasCount(11);
      assertThat(kkr.page().locator(".card-where").allInnerTexts())
          .extracting(where -> where.split(" ")[0])
          .isSorted();

      orders.selectOption(new String[] {Person.text("newest")});
      assertThat(names.first()).hasText(Pattern.compile(Person.text("lately")));
      kkr.page().reload();
      assertThat(names.first()).hasText(Pattern.compile(Person.text("lately")));
    }
  }

  @Test
  void nothingIsOfferedThatWouldBeRefused() {
    String another = task(LEMVIG, ARRANGE);
    try (Person lead = person("kommune-0665", another)) {
      lead.form().waitFor();
      assertThat(lead.page().locator(".task-details h2")).hasText(Person.text("arrange"));
      assertThat(lead.see("claim")).isHidden();
      assertThat(lead.page().locator(".instance-link")).isHidden();

      lead.see("new-action").click();
      lead.page().locator(".available-processes a").first().click();
      Locator dialog = lead.page().locator(".modal-content");
      assertThat(dialog).containsText(Person.text("start-note"));
      assertThat(dialog.locator("input, select, textarea")).hasCount(0);
      lead.photograph("tasklist-start");
      lead.button("start").click();
      assertThat(dialog).hasCount(0);
      assertThat(lead.page().locator(".notifications")).containsText(Person.text("request"));
    }
    try (Person kkr = person("kkr", another)) {
      kkr.form().waitFor();
      assertThat(kkr.see("claim")).isVisible();
      assertThat(kkr.page().locator(".instance-link")).isVisible();
    }
  }

  @Test
  void aRefusedFieldSaysSoItselfAndThenOneSentenceTellsWhatHappensNow() {
    String task = journeys.task(ODDER, Journeys.APPLICATION);
    try (Person lead = person("kommune-0727", task)) {
      lead.form().waitFor();
      lead.claim();
      lead.choose(FORM, "outcome", "sent");
      lead.fillDate(FORM, "councilDecisionOn", "15.9.2020");
      lead.fillDate(FORM, "commitmentLetterOn", "14.9.2020");
      lead.fill(FORM, "signatories", "The mayor");
      lead.fillDate(FORM, "sentOn", "17.9.2020");
      lead.fill(FORM, "applicationUrl", "https://example.org/application");
      lead.fill(FORM, "contactName", "Contact");
      lead.fill(FORM, "contactEmail", "contact@example.org");
      lead.choose(FORM, "hasClimateAccount", "true");
      lead.submit();

      Locator refused = lead.page().locator(".refused-field");
      assertThat(refused).hasCount(1);
      Locator field = lead.field(FORM, "commitmentLetterOn");
      assertThat(field).isFocused();
      assertThat(field).isInViewport();
      assertThat(field).hasAttribute("aria-describedby", Pattern.compile("refused-"));
      lead.photograph("tasklist-refused");
      wrong.removeIf(message -> message.contains("400"));

      lead.fillDate(FORM, "commitmentLetterOn", "15.9.2020");
      assertThat(refused).hasCount(0);
      lead.submit();
      Locator told = lead.page().locator(".what-now [role=status]");
      assertThat(told).containsText(Person.text("now-with-secretariat"));
      assertThat(told).hasAttribute("aria-live", "polite");
      lead.photograph("tasklist-what-now");
    }
  }

  @Test
  void severalTasksAreTakenAtOnceByKeyboard() {
    try (Person data = person("data")) {
      Locator boxes = data.page().locator(".card-choice input");
      assertThat(boxes).hasCount(2);
      for (Locator box : boxes.all()) {
        box.focus();
        data.page().keyboard().press("Space");
      }
      Locator take = data.page().locator(".claim-actions button").first();
      assertThat(take).containsText("2");
      assertThat(
              Wcag.violations(data.page()).stream()
                  .filter(violation -> violation.contains("claim-") || violation.contains("card-")))
          .isEmpty();
      take.press("Enter");
      assertThat(data.page().locator(".claim-told")).containsText(Person.text("two-taken"));
      assertThat(boxes).hasCount(0);
      data.photograph("tasklist-claimed");
    }
  }

  @Test
  void theKeyboardKeepsItsPlaceInTheListAndIsOneKeyFromTheForm() {
    try (Person kkr = person("kkr")) {
      Locator link = cards(kkr).filter(having(Person.text("arrange"))).first().locator("h4 a");
      kkr.page().evaluate("document.querySelectorAll('li.task').forEach(c => c.dataset.old = '')");
      link.focus();
      link.press("Enter");
      assertThat(kkr.page().locator("li.task[data-old]")).hasCount(0);
      assertThat(link).isFocused();

      assertThat(kkr.see("claim")).isVisible();
      kkr.page().keyboard().press("Control+Alt+KeyC");
      assertThat(kkr.page().locator(".unclaim")).isVisible();
      assertThat(kkr.page().locator(".fjs-container input:enabled").first()).isVisible();
      kkr.page().keyboard().press("Control+Alt+KeyF");
      assertThat(kkr.page().locator(".fjs-container input:enabled").first()).isFocused();
      kkr.page().locator(".unclaim").click();
      assertThat(kkr.page().locator(".unclaim")).isHidden();
    }
  }

  @Test
  void onANarrowScreenListAndTaskAreTwoScreens() {
    try (Person lead = person("kommune-0665")) {
      lead.page().setViewportSize(390, 844);
      filter(lead, "all").click();
      Locator card = cards(lead).filter(having(Person.text("arrange"))).last();
      card.scrollIntoViewIfNeeded();
      card.locator("h4 a").click();
      Locator name = lead.page().locator(".task-details h2");
      assertThat(name).isInViewport();
      assertThat(card).isHidden();
      lead.photograph("tasklist-narrow-task");

      lead.see("back").click();
      assertThat(name).isHidden();
      assertThat(card).isInViewport();
      assertThat(card.locator("h4 a")).isFocused();
      lead.photograph("tasklist-narrow-list");
    }
  }

  @Test
  void thePageIsDanishAndTellsNothingOfTheEngine() {
    try (Person lead = person("kommune-0665")) {
      assertThat(lead.page().locator("html")).hasAttribute("lang", "da");
      assertThat(lead.page().locator(".ce-eol-banner")).not().isVisible();
    }
  }

  private Person person(String user) {
    return person(user, "");
  }

  private Person person(String user, String task) {
    Person person = new Person(Chromium.browser());
    Page page = person.page();
    page.onPageError(error -> wrong.add(user + ": " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !LOGIN.matcher(message.location()).matches()) {
            wrong.add(user + ": " + message.text() + " " + message.location());
          }
        });
    person.open(
        program.root().resolve(task.isEmpty() ? Webapps.TASKLIST : Webapps.task(task)), user);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return person;
  }

  private static Locator cards(Person person) {
    return person.page().locator(".tasks-list li.task");
  }

  private static Locator filter(Person person, String textKey) {
    return person.page().locator(".task-filter").filter(having(Person.text(textKey)));
  }

  private static Locator activeFilter(Person person) {
    return person.page().locator(".task-filter.active");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.FilterOptions havingNot(String text) {
    return new Locator.FilterOptions().setHasNotText(text);
  }

  private static String task(String key, String definition) {
    return StreamSupport.stream(journeys.tasks(key).spliterator(), false)
        .filter(task -> task.path("taskDefinitionKey").asText().equals(definition))
        .map(task -> task.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError(definition));
  }
}
