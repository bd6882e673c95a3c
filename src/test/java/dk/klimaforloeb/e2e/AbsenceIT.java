package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.klimaforloeb.identity.Roles;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to the claimed tasks of who is away or gone. */
class AbsenceIT extends DemoSuite {

  private static final String BACK = "Lagt tilbage";

  private static People people;

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-09-17T08:00");
    people = new People(program);
  }

  @Test
  void aDeletedPersonsThreeTasksAreBackWithTheirGroupAndItIsToldOnce() {
    String[] groups = {"municipality-0710", "municipality-0791", "municipality-0779"};
    Client ida = people.user("ida", "Ida", groups);
    people.user("bo", "Bo", groups);
    String[] tasks = {application("0710"), application("0791"), application("0779")};
    for (String task : tasks) {
      People.claim(ida, task);
    }

    people.remove("ida");

    for (String task : tasks) {
      assertThat(people.holder(task)).isNull();
      People.claim(program.as("bo"), task);
      program.as("bo").post("/engine-rest/task/" + task + "/unclaim", Map.of()).ok();
    }
    assertThat(people.mailsTo("bo", BACK))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.path("subject").asText()).contains("Ida");
              assertThat(mail.path("text").asText()).contains(tasks);
              assertThat(mail.path("html").asText()).contains(tasks);
            });
    assertThat(people.mailsTo("kommune-0710", BACK))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.path("text").asText())
                    .contains(tasks[0])
                    .doesNotContain(tasks[1], tasks[2]));
    people.remove("bo");
  }

  @Test
  void whoLeavesOneGroupGivesBackWhatOnlyThatGroupHas() {
    Client eva = people.user("eva", "Eva", "municipality-0760", "municipality-0766");
    String left = application("0760");
    String kept = application("0766");
    People.claim(eva, left);
    People.claim(eva, kept);

    people.leave("eva", "municipality-0760");

    assertThat(people.holder(left)).isNull();
    assertThat(people.holder(kept)).isEqualTo("eva");
    assertThat(people.mailsTo("kommune-0760", BACK)).hasSize(1);
    assertThat(people.mailsTo("kommune-0766", BACK)).isEmpty();
    assertThat(eva.get("/engine-rest/task/" + left).status()).isEqualTo(404);
    people.remove("eva");
  }

  @Test
  void theGroupSeesWhoHasATaskAndOnlyTheSecretariatMayMoveIt() {
    Client ulla = people.user("ulla", "Ulla", "municipality-0661");
    people.user("per", "Per", "municipality-0615");
    Client gry = people.user("gry", "Gry", "municipality-0615");
    String task = application("0615");
    People.claim(gry, task);

    JsonNode seen = holder("per", task).ok();
    assertThat(seen.path("holder").asText()).isEqualTo("Gry");
    assertThat(seen.path("since").asText()).startsWith("2020-09-17T");
    assertThat(seen.path("mayMove").asBoolean()).isFalse();
    assertThat(holder("admin", task).ok().has("holder")).isFalse();
    assertThat(holder("ulla", task).status()).isEqualTo(404);
    assertThat(holder("politik", task).status()).isEqualTo(404);

    Map<String, String> back = Map.of("reason", "away");
    Map<String, String> on = Map.of("reason", "away", "userId", "per");
    for (String nobody : new String[] {"per", "admin", "data", "styregruppe", "videnspartner"}) {
      assertThat(act(nobody, task, "give-back", back).status()).as(nobody).isEqualTo(403);
      assertThat(act(nobody, task, "hand-on", on).status()).as(nobody).isEqualTo(403);
      assertThat(act(nobody, task, "take-over", Map.of()).status()).as(nobody).isEqualTo(403);
    }
    assertThat(act("ulla", task, "give-back", back).status()).isEqualTo(404);
    for (Object blank : new Object[] {"", "  \u00a0\u200b", "a\u0000b", "x".repeat(1001), 7}) {
      assertThat(act("kkr", task, "give-back", Map.of("reason", blank)).status()).isEqualTo(400);
    }
    for (String stranger : new String[] {"ulla", "kkr", "admin", "gry", "nobody"}) {
      Map<String, String> away = Map.of("reason", "away", "userId", stranger);
      assertThat(act("kkr", task, "hand-on", away).status()).as(stranger).isEqualTo(400);
    }
    assertThat(people.holder(task)).isEqualTo("gry");

    act("kkr", task, "hand-on", on).ok();
    assertThat(people.holder(task)).isEqualTo("per");
    assertThat(people.mailsTo("per", "Givet videre til dig"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.path("text").asText()).contains("Gry", "away", task));

    act("per", task, "give-back", back).ok();
    assertThat(people.holder(task)).isNull();
    assertThat(people.mailsTo("gry", BACK)).hasSize(1);
    assertThat(people.mailsTo("per", BACK)).isEmpty();
    assertThat(act("kkr", task, "give-back", back).status()).isEqualTo(409);
    people.remove("ulla");
    people.remove("per");
    people.remove("gry");
  }

  @Test
  void aSubstituteTakesOverWithinTheSharedGroupForTheTimeAndNothingElse() {
    Client ane = people.user("ane", "Ane", "municipality-0657", "municipality-0665");
    Client jan = people.user("jan", "Jan", "municipality-0657");
    people.user("liv", "Liv", "municipality-0657");
    people.user("ole", "Ole", "municipality-0706");
    people.user("boss", "Boss", "municipality-0657", Roles.ADMINISTRATORS);
    String shared = application("0657");
    People.claim(ane, shared);
    String today = program.as("admin").get("/api/demo/clock").ok().path("now").asText();
    String day = today.substring(0, 10);

    for (String nobody : new String[] {"ole", "ane", "admin", "boss", "kkr", "nobody"}) {
      assertThat(cover(ane, nobody, day, day).status()).as(nobody).isEqualTo(400);
    }
    assertThat(cover(ane, "jan", "2020-09-01", day).status()).isEqualTo(400);
    assertThat(cover(ane, "jan", day, "2020-02-30").status()).isEqualTo(400);
    assertThat(cover(ane, "jan", day, "2035-01-01").status()).isEqualTo(400);
    assertThat(act("jan", shared, "take-over", Map.of()).status()).isEqualTo(403);

    cover(ane, "jan", day, day).ok();
    assertThat(cover(ane, "liv", day, day).status()).isEqualTo(409);
    assertThat(people.mailsTo("jan", "Du er vikar for Ane")).hasSize(1);
    JsonNode seen = program.as("liv").get("/api/absence/covers").ok().path("covers");
    assertThat(seen).singleElement().satisfies(c -> assertThat(c.toString()).contains("Jan"));
    assertThat(program.as("ole").get("/api/absence/covers").ok().path("covers")).isEmpty();
    String id = seen.get(0).path("id").asText();
    assertThat(program.as("liv").delete("/api/absence/covers/" + id).status()).isEqualTo(404);
    assertThat(act("liv", shared, "take-over", Map.of()).status()).isEqualTo(403);
    act("jan", shared, "take-over", Map.of()).ok();
    assertThat(people.holder(shared)).isEqualTo("jan");

    // Ended: what was taken over stays, and no more is.
    jan.delete("/api/absence/covers/" + id).ok();
    act("jan", shared, "give-back", Map.of("reason", "over")).ok();
    People.claim(ane, shared);
    assertThat(act("jan", shared, "take-over", Map.of()).status()).isEqualTo(403);

    // Whoever shares another group with the absent one sees the task, and gets no further.
    Client secretary = people.user("ib", "Ib", "secretariat");
    program.as("admin").put("/engine-rest/group/secretariat/members/ane", Map.of()).ok();
    cover(ane, "ib", day, day).ok();
    JsonNode covered = holder("ib", shared).ok();
    assertThat(covered.path("mayTakeOver").asBoolean()).isFalse();
    assertThat(act("ib", shared, "take-over", Map.of()).status()).isEqualTo(403);
    JsonNode covers = secretary.get("/api/absence/covers").ok().path("covers");
    secretary.delete("/api/absence/covers/" + covers.get(0).path("id").asText()).ok();

    // A substitute who has left the group comes no further than anybody else.
    cover(ane, "jan", day, day).ok();
    people.leave("jan", "municipality-0657");
    assertThat(act("jan", shared, "take-over", Map.of()).status()).isEqualTo(404);
    for (String each : new String[] {"ane", "jan", "liv", "ole", "boss", "ib"}) {
      people.remove(each);
    }
  }

  @Test
  void inTasklistTheSecretariatHandsOnAndTheSubstituteTakesOver() {
    Client rie = people.user("rie", "Rie", "municipality-0671");
    people.user("kaj", "Kaj", "municipality-0671");
    String task = application("0671");
    People.claim(rie, task);
    URI address = program.root().resolve(Webapps.task(task));

    try (Person secretary = new Person(Chromium.browser())) {
      secretary.open(address, "kkr");
      Locator head = secretary.page().locator(".task-holder");
      assertThat(head).containsText(Person.text("taken-by") + " Rie");
      head.getByRole(AriaRole.BUTTON).click();
      head.locator("select").selectOption("kaj");
      head.locator("textarea").fill("Rie is away");
      secretary.photograph("task-is-handed-on");
      head.locator("button[type=submit]").click();
      assertThat(head).containsText(Person.text("taken-by") + " Kaj");
    }
    assertThat(people.holder(task)).isEqualTo("kaj");

    try (Person kaj = new Person(Chromium.browser())) {
      kaj.open(address, "kaj");
      kaj.page().locator(".absence-open").click();
      Locator dialog = kaj.page().locator(".absence-dialog");
      dialog.locator("select").selectOption("rie");
      dialog.locator("input").first().fill("30-02-2021");
      dialog.locator("input").last().fill("1/3 2021");
      dialog.locator("button[type=submit]").click();
      assertThat(dialog.locator(".absence-alert")).not().isEmpty();
      dialog.locator("input").first().fill(today());
      dialog.locator("input").last().fill("1/3 2021");
      dialog.locator("button[type=submit]").click();
      assertThat(dialog.locator("li")).containsText("Rie");
      assertThat(dialog.locator("li")).containsText("1. marts 2021");
      kaj.photograph("substitute-is-named");
    }
    try (Person substitute = new Person(Chromium.browser())) {
      substitute.open(address, "rie");
      Locator head = substitute.page().locator(".task-holder");
      head.getByRole(AriaRole.BUTTON).click();
      assertThat(head).containsText(Person.text("taken-by-you"));
      substitute.form().locator("input:not([disabled])").first().waitFor(visible());
      substitute.photograph("substitute-has-taken-over");
    }
    assertThat(people.holder(task)).isEqualTo("rie");
    people.remove("rie");
    people.remove("kaj");
  }

  private static Locator.WaitForOptions visible() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE);
  }

  private static String today() {
    String now = program.as("admin").get("/api/demo/clock").ok().path("now").asText();
    return now.substring(8, 10) + "." + now.substring(5, 7) + "." + now.substring(0, 4);
  }

  private static String application(String municipality) {
    return journeys.task(Journeys.key(municipality, "1"), Journeys.APPLICATION);
  }

  private static Client.Answer holder(String user, String task) {
    return program.as(user).get("/api/tasks/" + task + "/holder");
  }

  private static Client.Answer act(String user, String task, String action, Map<String, ?> body) {
    return program.as(user).post("/api/tasks/" + task + "/" + action, body);
  }

  private static Client.Answer cover(Client absent, String who, String first, String last) {
    return absent.post(
        "/api/absence/covers", Map.of("substitute", who, "firstDay", first, "lastDay", last));
  }
}
