package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link CasePage}, for programs. */
@RestController
class CaseFileController {

  private final CaseFiles files;
  private final Texts texts = new Texts("casefile");

  CaseFileController(CaseFiles files) {
    this.files = files;
  }

  @GetMapping("/api/casefile/{agreement}/{municipality}/{round}")
  CaseFile get(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return files
        .find(CaseKey.of(agreement, municipality, round))
        .orElseThrow(
            () ->
                new ErrorResponseException(
                    HttpStatus.NOT_FOUND,
                    Problem.of(HttpStatus.NOT_FOUND, texts, "casefile.no-case"),
                    null));
  }
}
