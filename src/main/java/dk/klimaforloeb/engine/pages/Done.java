package dk.klimaforloeb.engine.pages;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a form did, told once on the page that follows it. */
public final class Done {

  private static final String TOLD = "done";

  private Done() {}

  /**
   * Leads from a form to a page.
   *
   * @param address of the page
   * @param done Danish
   */
  public static ResponseEntity<String> to(String address, RedirectAttributes after, String done) {
    after.addFlashAttribute(TOLD, done);
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  /** What was done just before; null for nothing. */
  public static String before(Model page) {
    return (String) page.getAttribute(TOLD);
  }
}
