package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.pages.Pages;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case page, to which tasks, mails and lists lead. */
@Controller
class CasePage {

  private final CaseFiles files;
  private final Pages pages;

  CasePage(CaseFiles files, Pages pages) {
    this.files = files;
    this.pages = pages;
  }

  @GetMapping("/sag/{agreement}/{municipality}/{round}")
  ResponseEntity<String> show(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return files
        .find(CaseKey.of(agreement, municipality, round))
        .map(file -> pages.answer(HttpStatus.OK, "casefile/case", file))
        .orElseGet(() -> pages.answer(HttpStatus.NOT_FOUND, "casefile/no-case", Map.of()));
  }
}
