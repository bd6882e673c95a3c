package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link FundingPage}, for programs. */
@RestController
class FundingController {

  private final AccountBook book;
  private final ActualsImport actuals;
  private final Texts texts = new Texts("funding");

  FundingController(AccountBook book, ActualsImport actuals) {
    this.book = book;
    this.actuals = actuals;
  }

  /** Shows the money of each contribution: sums by line, and to its manager all of it. */
  @GetMapping("/api/funding/accounts")
  Accounts accounts() {
    return book.find()
        .orElseThrow(() -> Problem.thrown(HttpStatus.FORBIDDEN, texts, "funding.refused"));
  }

  /** Tells what would become of the lines of a file from the accounts, and changes nothing. */
  @PostMapping("/api/funding/actuals/preview")
  ActualsPreview preview(@RequestBody ActualsFile file) {
    return actuals.preview(file.contribution(), file.content());
  }

  /** Takes the lines of a file from the accounts that are not there yet. */
  @PostMapping("/api/funding/actuals")
  ActualsPreview take(@RequestBody ActualsFile file) {
    return actuals.take(file.contribution(), file.content());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "funding.import.refused", refusal.getMessage()));
  }

  /**
   * A file from the accounts.
   *
   * @param contribution id of the contribution that paid
   * @param content the file, in base64
   */
  record ActualsFile(String contribution, byte[] content) {

    ActualsFile {
      content = content == null ? new byte[0] : content;
    }
  }
}
