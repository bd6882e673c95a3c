package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.TypedValues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people type into forms is what the next one reads, or it is refused where it was typed. */
class TypingIT extends DemoSuite {

  private static final String VIBORG = Journeys.key("0791", "1");
  private static final String ODDER = Journeys.key("0727", "1");
  private static final String AARHUS = Journeys.key("0751", "P");

  /** Each is somebody's formatting, and nobody meant it so. */
  private static final List<String> TEXTS =
      List.of(
          "3. Transport",
          "C:\\planer\\*udkast*\\_2_",
          "klima_plan@viborg_kommune.dk",
          "<img src=x onerror=\"document.title='in'\">",
          "[Log ind igen](http://evil.example)",
          "*x* _y_ ~~z~~ `k` {{7*7}} &lt;",
          "www.evil.example/a_b https://viborg.dk/plan_(1)",
          "- # > 1) |a|b| --- == &amp; &#42;",
          "''quoted'' {0} ${x} <!-- --> <b>bold</b>");

  /** Municipalities that no other test here goes on with. */
  private static final List<String> FREE = List.of("0615", "0657", "0671");

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-09-17T08:00");
  }

  @Test
  void aDateIsTheOneThatWasTypedOrIsRefusedWhereItWasTyped() throws Exception {
    String task = kickoffOf(VIBORG, "0791", Forms.lead());
    try (Person kkr = open(task, "kkr")) {
      Locator day = kkr.field("hold-kickoff", "heldOn");
      Map<String, String> read =
          Map.of(
              "31-12-2019", "31.12.2019",
              "31.12.19", "31.12.2019",
              "31/12 2019", "31.12.2019",
              "1. september 2020", "01.09.2020",
              "1. sept. 2020", "01.09.2020",
              "2019-12-31", "31.12.2019");
      read.forEach(
          (typed, shown) -> {
            type(day, typed);
            assertThat(day).hasValue(shown);
            assertThat(kkr.errors()).hasCount(0);
          });
      for (String typed :
          List.of("30.2.2020", "uge 40", "31.12.99", "12/31/2019", "1.1.0020", "31/12")) {
        type(day, typed);
        assertThat(day).hasValue(typed);
        assertThat(kkr.errors()).hasCount(1);
        assertThat(kkr.button("submit")).isDisabled();
      }
      kkr.photograph("date-refused");

      kkr.choose("hold-kickoff", "form", "visit");
      kkr.fill("hold-kickoff", "participants", "\u00a0 \u200b");
      assertThat(kkr.errors()).hasCount(2);
      kkr.fill("hold-kickoff", "participants", "1. Lead\n2. Coordinator");
      type(day, "tirsdag den 1. september 2020");
      kkr.submit();
      kkr.form().waitFor(BrowserIT.hidden());
    }
    assertStored("hold-kickoff", "heldOn", "2020-09-01");
    assertStored("hold-kickoff", "participants", "1. Lead\n2. Coordinator");
  }

  /** Mouse and keyboard of the calendar give the day that they show. */
  @Test
  void theCalendarGivesTheDayThatWasPicked() throws Exception {
    String task = journeys.task(ODDER, Journeys.APPLICATION);
    try (Person lead = open(task, "kommune-0727")) {
      lead.choose("register-application", "outcome", "sent");
      Locator day = lead.field("register-application", "sentOn");
      type(day, "16.9.2020");
      day.click();
      lead.photograph("calendar");
      lead.page().locator(".flatpickr-calendar.open .flatpickr-day.selected").waitFor();
      lead.page()
          .locator(".flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay)")
          .getByText("14", new Locator.GetByTextOptions().setExact(true))
          .click();
      assertThat(day).hasValue("14.09.2020");
      day.press("ArrowDown");
      lead.page().keyboard().press("ArrowRight");
      lead.page().keyboard().press("Enter");
      assertThat(day).hasValue("15.09.2020");
      type(day, "");
      assertThat(day).hasValue("");
      assertThat(lead.errors()).hasCount(1);
      type(lead.field("register-application", "applicationUrl"), "javascript:alert(1)");
      type(lead.field("register-application", "contactEmail"), "a@x.dk, c@x.dk");
      assertThat(lead.errors()).hasCount(3);
    }
  }

  @Test
  void timesAndNumbersAreTheOnesThatWereTypedOrAreRefused() throws Exception {
    journeys.work(
        "kommune-0751",
        journeys.task(AARHUS, Journeys.DRAFT),
        Map.of("step", "advice", "adviceOn", List.of("actions")));
    String participants = "  1. Lead\n\n    *Deputy*\n" + String.join("\n", TEXTS);
    try (Person kkr = open(sessionTask("UserTask_ArrangeSession"), "kkr")) {
      kkr.choose("arrange-session", "form", "online");
      type(kkr.field("arrange-session", "sessionAt"), "1/10 2020");
      Locator time = kkr.page().locator(".fjs-form-field-datetime input[id$='-time']");
      Map<String, String> read =
          Map.of(
              "1430",
              "14.30",
              "14.37",
              "14.37",
              "14:37",
              "14.37",
              "kl. 14",
              "14.00",
              "kl 14.30",
              "14.30");
      read.forEach(
          (typed, shown) -> {
            type(time, typed);
            assertThat(time).hasValue(shown);
            assertThat(kkr.errors()).hasCount(0);
          });
      for (String typed : List.of("2pm", "14.60", "25:00", "")) {
        type(time, typed);
        assertThat(time).hasValue(typed);
        assertThat(kkr.errors()).hasCount(1);
        assertThat(kkr.errors()).not().containsText("must");
      }
      type(time, "14.37");
      kkr.fill("arrange-session", "participants", participants);
      kkr.photograph("time");
      kkr.submit();
      kkr.see("arrange").waitFor(BrowserIT.hidden());
    }
    journeys.moveClock("2020-10-01T14:37");
    try (Person kkr = open(sessionTask("UserTask_RecordSession"), "kkr")) {
      Locator shown = kkr.form().locator(".typed").last();
      assertThat(shown.innerText()).isEqualTo(participants.strip());
      assertThat(kkr.form()).containsText("1. oktober 2020 kl. 14.37");
      kkr.photograph("shown-as-typed");

      kkr.choose("record-session", "held", "true");
      Locator hours = kkr.field("record-session", "hours");
      hours.focus();
      kkr.page().keyboard().insertText("3,5 timer");
      hours.blur();
      assertThat(hours).hasValue("3,5 timer");
      assertThat(kkr.errors()).hasCount(1);
      for (String typed : List.of("-1", "1.234", "NaN", "1e3", "1,234.5")) {
        type(hours, typed);
        assertThat(hours).hasValue(typed);
        assertThat(kkr.errors()).hasCount(1);
      }
      for (String typed : List.of("1.234,5", "3,5", "3,5")) {
        hours.selectText();
        hours.pressSequentially(typed);
        hours.blur();
        assertThat(hours).hasValue(typed.replace(".", ""));
        assertThat(kkr.errors()).hasCount(0);
      }
      kkr.fill("record-session", "topics", "3. Transport");
      kkr.submit();
      kkr.see("record").waitFor(BrowserIT.hidden());
    }
    assertStored("record-session", "hours", "3.5");
    assertStored("arrange-session", "participants", participants.strip());
  }

  @Test
  void whatOneTypesTheNextReadsSignBySign() throws Exception {
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.open(program.root().resolve(Webapps.TASKLIST), "kkr");
      kkr.see("mine").waitFor();
      for (int i = 0; i < FREE.size(); i++) {
        List<String> texts = TEXTS.subList(3 * i, 3 * i + 3);
        Map<String, Object> lead = new HashMap<>(Forms.lead());
        lead.put("leadName", texts.get(0));
        lead.put("leadPhone", texts.get(1));
        lead.put("deputyName", texts.get(2));
        String task = kickoffOf(Journeys.key(FREE.get(i), "1"), FREE.get(i), lead);
        kkr.page().navigate(program.root() + Webapps.task(task));
        for (String text : texts) {
          assertThat(kkr.form()).containsText(text);
        }
        assertThat(kkr.form().locator("li").locator("img, em, del, code")).hasCount(0);
        for (Locator link : kkr.form().locator("a").all()) {
          assertThat(link.getAttribute("href")).endsWith(link.innerText());
          assertThat(link).hasAttribute("target", "_blank");
        }
        kkr.photograph("shown-sign-by-sign-" + i);
        assertThat(kkr.page().title()).isNotEqualTo("in");
      }
    }
  }

  /** By the view's own renderer, sanitizer and styles. */
  @Test
  void anyTextIsShownSignBySign() throws Exception {
    List<String> texts = new ArrayList<>(TEXTS);
    JqwikSession.run(
        () -> {
          RandomGenerator<String> random = TypedValues.storableTexts().generator(1_000);
          Random seed = new Random(11);
          for (int i = 0; i < 500; i++) {
            texts.add(random.next(seed).value());
          }
        });
    try (Person person = new Person(Chromium.browser())) {
      person.open(program.root().resolve(Webapps.TASKLIST), "kommune-0760");
      person.see("mine").waitFor();
      List<?> read =
          (List<?>)
              person
                  .page()
                  .evaluate(
                      script("shown.js"),
                      texts.stream()
                          .map(Shown::typed)
                          .map(
                              shown ->
                                  List.of(
                                      shown.toString(), Shown.points(List.of(shown)).toString()))
                          .toList());
      for (int i = 0; i < texts.size(); i++) {
        String lines = texts.get(i).replaceAll("\r\n|[\r\u2028\u2029]", "\n");
        assertThat(read.get(i)).isEqualTo(List.of(lines, lines));
      }
    }
  }

  /** A form of its own, by what the page draws its forms with. */
  @Test
  void datesInRowsAreReadRowByRow() throws Exception {
    try (Person person = new Person(Chromium.browser())) {
      person.open(program.root().resolve(Webapps.TASKLIST), "kommune-0766");
      person.see("mine").waitFor();
      person.page().evaluate(script("rows.js"));
      Locator days = person.form().locator("input[id$='-date']");
      type(days.nth(0), "30.2.2020");
      type(days.nth(1), "1/9 2020");
      assertThat(days.nth(0)).hasValue("30.2.2020");
      assertThat(days.nth(1)).hasValue("01.09.2020");
      assertThat(person.errors()).hasCount(1);
      assertThat(person.page().evaluate("JSON.stringify(window.rowsOfTest.validate())"))
          .asString()
          .contains("Datoen findes ikke");
      type(days.nth(0), "31.12.19");
      assertThat(person.errors()).hasCount(0);
      assertThat(person.page().evaluate("JSON.stringify(window.rowsOfTest.submit())"))
          .isEqualTo(
              "{\"data\":{\"meetings\":[{\"day\":\"2019-12-31\"},{\"day\":\"2020-09-01\"}]},"
                  + "\"errors\":{}}");
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = TypingIT.class.getResourceAsStream("/e2e/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String kickoffOf(String journey, String municipality, Map<String, Object> lead) {
    String user = "kommune-" + municipality;
    journeys.work(user, journeys.task(journey, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(journey, Journeys.ADMISSION), Forms.admission("admitted"));
    journeys.work(user, journeys.task(journey, Journeys.LEAD), lead);
    return journeys.task(journey, Journeys.KICKOFF);
  }

  /** The draft waits beside it. */
  private static String sessionTask(String element) {
    journeys.drain();
    return journeys.tasks(AARHUS).stream()
        .filter(task -> task.path("taskDefinitionKey").asText().equals(element))
        .map(task -> task.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static Person open(String task, String user) {
    Person person = new Person(Chromium.browser());
    person.open(program.root().resolve(Webapps.task(task)), user);
    person.form().waitFor();
    person.claim();
    return person;
  }

  private static void type(Locator field, String text) {
    field.fill(text);
    field.blur();
  }

  /** A given program's database is not looked at. */
  private static void assertStored(String form, String field, String value) throws Exception {
    if (RunningProgram.isGiven()) {
      return;
    }
    List<String> stored = new ArrayList<>();
    for (String content :
        program.column("select content from case_record where form = '" + form + "'")) {
      stored.add(new ObjectMapper().readTree(content).path(field).asText());
    }
    assertThat(stored).contains(value);
  }
}
