package dk.klimaforloeb.monitoring.mails;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.identity.PeopleSeen;
import dk.klimaforloeb.monitoring.Addresses;
import dk.klimaforloeb.notification.api.MailBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The mail ledger as a page, and a mail with its text. */
@Controller
@Order(50)
class MailsPage implements MenuPage {

  private static final String PAGE = "mails/mails";
  private static final String PATH = "/overblik/mails";

  private final MailList list;
  private final CurrentPerson person;
  private final PeopleSeen people;
  private final Pages pages;
  private final Texts texts = new Texts("mails");

  MailsPage(MailList list, CurrentPerson person, PeopleSeen people, Pages pages) {
    this.list = list;
    this.person = person;
    this.people = people;
    this.pages = pages;
  }

  /** The filters' names are those of the address, for people who keep it. */
  @GetMapping(PATH)
  ResponseEntity<String> show(
      @RequestParam(required = false) String kommune,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String fra,
      @RequestParam(required = false) String til,
      @RequestParam(required = false) String soeg,
      @RequestParam(required = false) String efter) {
    return pages.answer(
        HttpStatus.OK, PAGE, view(new Wanted(kommune, status, fra, til, soeg, efter)));
  }

  @GetMapping(MailList.FOLDER + "{id}")
  ResponseEntity<String> letter(@PathVariable String id) {
    return list.letter(id)
        .map(letter -> pages.answer(HttpStatus.OK, "mails/letter", letter))
        .orElseGet(() -> pages.answer(HttpStatus.NOT_FOUND, "mails/no-letter", Map.of()));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("mails.menu"), list.isOpen());
  }

  private MailsView view(Wanted wanted) {
    MailPage page = list.page(wanted);
    return new MailsView(
        page,
        municipalities(wanted.municipality()),
        Stream.of(MailBook.State.values())
            .map(state -> option(state.code(), "mails.state." + state.code(), wanted.status()))
            .toList(),
        wanted.from(),
        wanted.to(),
        wanted.text(),
        page.next() == null ? null : address(wanted, page.next()),
        wanted.after() != null,
        address(wanted, null));
  }

  /** What is outside the cases is only for whom the programme itself is. */
  private List<Option> municipalities(String chosen) {
    List<Option> options = new ArrayList<>();
    list.municipalities()
        .forEach(one -> options.add(new Option(one.code(), one.name(), one.code().equals(chosen))));
    if (people.isAdministrator() || person.get().tenants().contains(CaseTenants.PROGRAMME)) {
      options.add(option(CaseTenants.PROGRAMME, "mails.no-case", chosen));
    }
    return options;
  }

  private Option option(String value, String textKey, String chosen) {
    return new Option(value, texts.get(textKey), value.equals(chosen));
  }

  private static String address(Wanted wanted, String after) {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("kommune", wanted.municipality());
    chosen.put("status", wanted.status());
    chosen.put("fra", wanted.from());
    chosen.put("til", wanted.to());
    chosen.put("soeg", wanted.text());
    chosen.put("efter", after);
    return PATH + Addresses.query(chosen);
  }
}
