package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.Done;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The money of the agreement as a page. */
@Controller
@Order(45)
class FundingPage implements MenuPage {

  static final String PATH = "/overblik/oekonomi";
  static final String PAGE = "funding/funding";

  private final AccountBook book;
  private final Pages pages;
  private final Texts texts = new Texts("funding");

  FundingPage(AccountBook book, Pages pages) {
    this.book = book;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show(Model before) {
    return book.find()
        .map(accounts -> pages.answer(HttpStatus.OK, PAGE, new View(accounts, Done.before(before))))
        .orElseGet(() -> pages.answer(HttpStatus.FORBIDDEN, "funding/refused", Map.of()));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("funding.menu"), book.isOpen());
  }

  /**
   * @param book the money
   * @param done what was just done; null for nothing
   */
  private record View(Accounts book, String done) {}
}
