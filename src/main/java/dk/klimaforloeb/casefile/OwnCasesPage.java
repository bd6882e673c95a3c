package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Each person's own cases. */
@Controller
@Order(90)
class OwnCasesPage implements MenuPage {

  private static final String PAGE = "casefile/own-cases";
  private static final String PATH = "/sag";

  private final OwnCases cases;
  private final Pages pages;
  private final Texts texts = new Texts("casefile");

  OwnCasesPage(OwnCases cases, Pages pages) {
    this.cases = cases;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show() {
    return pages.answer(HttpStatus.OK, PAGE, Map.of("cases", cases.list()));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("casefile.menu"), true);
  }
}
