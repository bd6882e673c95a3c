package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Refused;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What people keep of the overview, each for himself or herself. */
@ProcessTest
class SavedViewsTest {

  static final DefaultCsrfToken TOKEN =
      new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token-of-the-session");

  private static final Asked NOTHING = new Asked(null, null, null, null, null, null, null, null);
  private static final Asked ODDER =
      new Asked("odd", null, null, null, null, null, "kommune", "fase");

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired IdentityService identityService;
  @Autowired JdbcClient jdbc;
  @Autowired SavedViews views;
  @Autowired SavedViewsPage forms;
  @Autowired SavedViewsController controller;
  @Autowired PortfolioPage page;

  @BeforeEach
  void favrskovWasInvited() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    identityService.clearAuthentication();
  }

  @Test
  void whatIsKeptIsShownUnderItsNameWithItsChoices() {
    ResponseEntity<String> saved =
        as("ida", () -> forms.save(ODDER, "  Mine \n kystkommuner ", null, after(), TOKEN));

    assertThat(saved.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
    assertThat(saved.getHeaders().getLocation()).hasToString("/overblik?visning=Mine+kystkommuner");
    ResponseEntity<String> shown = as("ida", () -> show("Mine kystkommuner"));
    assertThat(shown.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(shown.getBody())
        .contains(
            "Viser 1 af 2 kommuner i din visning \"Mine kystkommuner\".",
            "aria-current=\"page\">Mine kystkommuner</a>",
            "<option value=\"kommune\" selected>",
            "<option value=\"fase\" selected>",
            "/overblik/overblik.csv?soeg&#x3D;odd");
  }

  @Test
  void theOverviewOpensWithTheOneThatIsMarkedAndOnlyIfNothingIsAsked() {
    as("ida", () -> views.save("Odder", ODDER, true));
    assertThat(as("ida", () -> show(null)).getBody()).contains("Viser 1 af 2 kommuner i din");
    assertThat(as("ida", () -> show(null, Map.of("alle", ""))).getBody())
        .contains("Viser 2 af 2 kommuner.");

    // Who saves it anew keeps that, unless the tick is taken away.
    assertThat(as("ida", () -> show("Odder")).getBody()).contains("value=\"ja\" checked>");

    as("ida", () -> views.save("Alt", NOTHING, true));
    assertThat(as("ida", views::own)).extracting(SavedView::opens).containsExactly(false, true);
    as("ida", () -> forms.open("Odder", "ja", after()));
    assertThat(as("ida", views::own)).extracting(SavedView::opens).containsExactly(true, false);
    as("ida", () -> forms.open("Odder", null, after()));
    assertThat(as("ida", () -> show(null)).getBody()).contains("Viser 2 af 2 kommuner.");
  }

  @Test
  void anotherPersonsViewIsLikeOneThatThereIsNot() {
    as("ida", () -> views.save("Odder", ODDER, true));

    ResponseEntity<String> foreign = as("bo", () -> show("Odder"));
    assertThat(foreign).isEqualTo(as("bo", () -> show("Ingen")));
    assertThat(foreign.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(foreign.getBody()).contains("Visningen findes ikke l", "Viser 2 af 2 kommuner.");
    assertThat(as("bo", () -> show(null)).getBody()).contains("Viser 2 af 2 kommuner.");
    assertThat(as("bo", () -> forms.remove("Odder", after())))
        .isEqualTo(as("bo", () -> forms.remove("Ingen", after())));
    assertThat(as("bo", () -> forms.open("Odder", "ja", after())))
        .isEqualTo(as("bo", () -> forms.open("Ingen", "ja", after())));
    assertThatThrownBy(() -> as("bo", () -> drop("Odder")))
        .isInstanceOf(ErrorResponseException.class);
    assertThat(as("bo", controller::own)).isEmpty();
    as("bo", () -> views.save("Odder", NOTHING, false));

    assertThat(as("ida", controller::own)).containsExactly(new SavedView("Odder", ODDER, true));
  }

  @Test
  void theSameNameIsTheSameViewAndOneThatIsDroppedIsGone() {
    as("ida", () -> views.save("Odder", ODDER, false));
    as("ida", () -> views.save("Odder", NOTHING, false));
    assertThat(as("ida", views::own)).containsExactly(new SavedView("Odder", NOTHING, false));

    as("ida", () -> forms.remove("Odder", after()));
    assertThat(as("ida", views::own)).isEmpty();
  }

  @Test
  void aNameThatIsNoneAndOneViewTooManyAreRefusedWithWhatWasTyped() {
    for (String name : new String[] {null, " ", "x".repeat(41), "a\u0000"}) {
      ResponseEntity<String> answer =
          as("ida", () -> forms.save(ODDER, name, null, after(), TOKEN));
      assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
      assertThat(answer.getBody())
          .contains("role=\"alert\"", "aria-invalid=\"true\"", "Viser 1 af 2 kommuner.");
    }
    for (int i = 0; i < 20; i++) {
      String name = "Visning " + i;
      as("ida", () -> views.save(name, ODDER, false));
    }
    ResponseEntity<String> full =
        as("ida", () -> forms.save(ODDER, "En til", null, after(), TOKEN));
    assertThat(full.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(full.getBody()).contains("Du har allerede 20 visninger", "value=\"En til\"");
    as("ida", () -> views.save("Visning 3", NOTHING, false));
    assertThatThrownBy(() -> as("ida", () -> views.save("En til", ODDER, true)))
        .isInstanceOf(Refused.class);
    assertThat(as("ida", views::own)).hasSize(20);
  }

  @Test
  void whatIsOutOfDateBreaksNothing() {
    as(
        "ida",
        () ->
            views.save(
                "Gammel",
                new Asked("x".repeat(200), "Runde 9", null, "gone", "Ingen", "on", "gone", "gone"),
                false));
    jdbc.sql("update portfolio_view set status = 'gone', sortering = 'gone'").update();

    assertThat(as("ida", views::own).get(0).asked())
        .isEqualTo(new Asked(null, "Runde 9", null, null, "Ingen", "ja", null, null));
    assertThat(as("ida", () -> show("Gammel")).getBody())
        .contains("Viser 0 af 2 kommuner i din", "<option value=\"Runde 9\" selected>");
  }

  @Test
  void theyGoWithTheUser() {
    members.add("gaest", "secretariat");
    as("gaest", () -> views.save("Odder", ODDER, false));
    as("ida", () -> views.save("Odder", ODDER, false));
    members.remove("gaest");

    assertThat(cases.column("portfolio_view", "user_id")).containsExactly("ida");
  }

  private Object drop(String name) {
    controller.remove(name);
    return null;
  }

  private ResponseEntity<String> show(String view) {
    return show(view, view == null ? Map.of() : Map.of("visning", view));
  }

  private ResponseEntity<String> show(String view, Map<String, String> address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addParameters(address);
    return page.show(NOTHING, view, request, new ExtendedModelMap(), TOKEN);
  }

  private static RedirectAttributesModelMap after() {
    return new RedirectAttributesModelMap();
  }

  private <T> T as(String person, Supplier<T> action) {
    identityService.setAuthentication(
        person, List.of("secretariat"), List.of("programme", "0710", "0727"));
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
