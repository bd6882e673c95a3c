package dk.klimaforloeb.casefile;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link OwnCasesPage}, for programs. */
@RestController
class OwnCasesController {

  private final OwnCases cases;

  OwnCasesController(OwnCases cases) {
    this.cases = cases;
  }

  /** Lists the cases that whoever asks works on or may read. */
  @GetMapping("/api/casefile")
  List<OwnCases.Own> list() {
    return cases.list();
  }
}
