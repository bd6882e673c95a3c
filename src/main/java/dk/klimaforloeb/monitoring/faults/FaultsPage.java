package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.Done;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.notification.api.MailObstacles;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is wrong as a page, with a button for each that has mails sent or work tried again. What the
 * button did is said once, on the page that follows.
 */
@Controller
@Order(60)
class FaultsPage implements MenuPage {

  static final String PATH = "/overblik/fejl";

  private static final String PAGE = "faults/faults";

  private final FaultList list;
  private final MailObstacles obstacles;
  private final Retries retries;
  private final Pages pages;
  private final Texts texts = new Texts("faults");

  FaultsPage(FaultList list, MailObstacles obstacles, Retries retries, Pages pages) {
    this.list = list;
    this.obstacles = obstacles;
    this.retries = retries;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show(Model before, CsrfToken token) {
    return list.find()
        .map(
            faults ->
                pages.answer(
                    HttpStatus.OK,
                    PAGE,
                    new FaultsView(
                        faults, Done.before(before), token.getParameterName(), token.getToken())))
        .orElseGet(() -> pages.answer(HttpStatus.FORBIDDEN, "faults/refused", Map.of()));
  }

  /** Has all mails of a cause sent; the field's name is the page's. */
  @PostMapping(PATH + "/mails")
  ResponseEntity<String> send(@RequestParam String aarsag, RedirectAttributes after) {
    int mails = obstacles.sendAgain(aarsag);
    return Done.to(
        PATH, after, mails == 0 ? texts.get("faults.gone") : texts.get("faults.mails.sent", mails));
  }

  /** Has all work that stopped alike tried again; the field's name is the page's. */
  @PostMapping(PATH + "/arbejde")
  ResponseEntity<String> retry(@RequestParam String fejl, RedirectAttributes after) {
    return Done.to(
        PATH,
        after,
        retries
            .retry(fejl)
            .map(
                it ->
                    texts.get("faults.work.retried", it.begun())
                        + texts.get("faults.work.paused", it.paused())
                        + texts.get("faults.work.left", it.left()))
            .orElseGet(() -> texts.get("faults.gone")));
  }

  @ExceptionHandler
  ResponseEntity<String> refused(Refused refusal) {
    return pages.answer(refusal.status(), "faults/not-yours", Map.of("why", refusal.getMessage()));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("faults.menu"), list.isOpen());
  }
}
