package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.Done;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.engine.pages.Pages;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where who manages a contribution reads in what the accounts say: first a look at it, then it is
 * taken. The page's script puts the chosen file into a field, byte by byte, so that its character
 * set is known here; the fields' names are Danish.
 */
@Controller
class ImportPage {

  private static final String PATH = FundingPage.PATH + "/indlaes";
  private static final String PAGE = "funding/import";

  private final ActualsImport actuals;
  private final AccountBook book;
  private final Pages pages;
  private final Texts texts = new Texts("funding");

  ImportPage(ActualsImport actuals, AccountBook book, Pages pages) {
    this.actuals = actuals;
    this.book = book;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> ask(CsrfToken token) {
    return book.own().isEmpty()
        ? pages.answer(HttpStatus.FORBIDDEN, "funding/refused", Map.of())
        : pages.answer(HttpStatus.OK, PAGE, view(null, null, null, token));
  }

  /** Shows what would become of each line, or takes them. */
  @PostMapping(PATH)
  ResponseEntity<String> read(
      @RequestParam String bidrag,
      @RequestParam(required = false) String fil,
      @RequestParam(required = false) String indhold,
      @RequestParam(required = false) String tag,
      RedirectAttributes after,
      CsrfToken token) {
    try {
      byte[] file = file(fil, indhold);
      if (tag == null) {
        ActualsPreview preview = actuals.preview(bidrag, file);
        String kept = Base64.getEncoder().encodeToString(file);
        return pages.answer(
            HttpStatus.OK, PAGE, view(bidrag, new Looked(preview, kept), null, token));
      }
      ActualsPreview taken = actuals.take(bidrag, file);
      String done =
          taken.fresh() == 0 && taken.wrong() == 0
              ? texts.get("funding.import.nothing", String.valueOf(taken.known()))
              : texts.get(
                  "funding.import.done",
                  String.valueOf(taken.fresh()),
                  String.valueOf(taken.known()),
                  String.valueOf(taken.wrong()));
      return Done.to(FundingPage.PATH, after, done);
    } catch (Refused refusal) {
      return book.own().isEmpty()
          ? pages.answer(HttpStatus.FORBIDDEN, "funding/refused", Map.of())
          : pages.answer(refusal.status(), PAGE, view(bidrag, null, refusal.getMessage(), token));
    }
  }

  private byte[] file(String base64, String typed) {
    try {
      if (base64 != null && !base64.isEmpty()) {
        return Base64.getDecoder().decode(base64);
      }
    } catch (IllegalArgumentException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("funding.csv.unreadable"));
    }
    if (typed == null || typed.isBlank()) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("funding.import.no-file"));
    }
    return typed.getBytes(StandardCharsets.UTF_8);
  }

  private View view(String chosen, Looked looked, String refused, CsrfToken token) {
    return new View(
        book.own().stream()
            .map(funding -> new Option(funding.id(), funding.name(), funding.id().equals(chosen)))
            .toList(),
        looked,
        refused,
        token.getParameterName(),
        token.getToken());
  }

  /**
   * @param looked at a file; null before
   * @param refused why not; null where nothing was refused
   */
  private record View(
      List<Option> contributions, Looked looked, String refused, String tokenName, String token) {}

  /**
   * @param kept the file, to be sent again
   */
  private record Looked(ActualsPreview preview, String kept) {}
}
