package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.Done;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The overview's forms with which people keep, mark and drop views; the fields' names are Danish.
 */
@Controller
class SavedViewsPage {

  /** The address's name for the view to show. */
  static final String SHOWN = "visning";

  private static final String PATH = "/overblik/visninger";
  private static final String ALL = "/overblik?alle";

  private final SavedViews views;
  private final PortfolioPage page;
  private final Texts texts = new Texts("portfolio");

  SavedViewsPage(SavedViews views, PortfolioPage page) {
    this.views = views;
    this.page = page;
  }

  @PostMapping(PATH)
  ResponseEntity<String> save(
      Asked asked,
      @RequestParam(required = false) String navn,
      @RequestParam(required = false) String aabner,
      RedirectAttributes after,
      CsrfToken token) {
    try {
      String kept = views.save(navn, asked, aabner != null);
      return Done.to(ViewBar.address(kept), after, texts.get("portfolio.view.saved", kept));
    } catch (Refused refusal) {
      return page.refused(refusal, asked, navn, token);
    }
  }

  @PostMapping(PATH + "/aabner")
  ResponseEntity<String> open(
      @RequestParam String navn,
      @RequestParam(required = false) String aabner,
      RedirectAttributes after) {
    boolean opens = aabner != null;
    return views.open(navn, opens)
        ? Done.to(
            ViewBar.address(navn),
            after,
            texts.get(opens ? "portfolio.view.opens" : "portfolio.view.opens-not", navn))
        : gone(after);
  }

  @PostMapping(PATH + "/slet")
  ResponseEntity<String> remove(@RequestParam String navn, RedirectAttributes after) {
    return views.remove(navn)
        ? Done.to(ALL, after, texts.get("portfolio.view.removed", navn))
        : gone(after);
  }

  private ResponseEntity<String> gone(RedirectAttributes after) {
    return Done.to(ALL, after, texts.get("portfolio.view.gone"));
  }
}
