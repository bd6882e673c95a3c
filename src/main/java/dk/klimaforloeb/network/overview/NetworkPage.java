package dk.klimaforloeb.network.overview;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.network.events.CalendarFile;
import dk.klimaforloeb.network.events.JointEvents;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is done together: events to come and held, for everybody who is logged in. */
@Controller
@Order(70)
class NetworkPage implements MenuPage {

  private static final String PAGE = "network/network";

  private final NetworkOverview overview;
  private final JointEvents events;
  private final CalendarFile calendar;
  private final Pages pages;
  private final Texts texts = new Texts("network");

  NetworkPage(NetworkOverview overview, JointEvents events, CalendarFile calendar, Pages pages) {
    this.overview = overview;
    this.events = events;
    this.calendar = calendar;
    this.pages = pages;
  }

  @GetMapping("/overblik/netvaerk")
  ResponseEntity<String> show() {
    return pages.answer(HttpStatus.OK, PAGE, overview.get());
  }

  /** Not the link for those who take part online: who comes has it in the mail. */
  @GetMapping("/overblik/netvaerk/{number:[0-9]{1,18}}/kalender.ics")
  ResponseEntity<byte[]> calendar(@PathVariable long number) {
    return events
        .find(number)
        .map(event -> calendar.answer(event.withoutOnlineUrl()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, "/overblik/netvaerk", texts.get("network.menu"), true);
  }
}
