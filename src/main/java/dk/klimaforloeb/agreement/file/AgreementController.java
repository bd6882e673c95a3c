package dk.klimaforloeb.agreement.file;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows everybody who is logged in the agreement that the program runs by. */
@RestController
@RequestMapping("/api/agreement")
class AgreementController {

  private final List<AgreementView.Entry> entries;

  AgreementController(AgreementFile file) {
    entries =
        new AgreementView(new SchemaCheck().source(), file.agreement()).of(file.tree().root());
  }

  /** Shows the agreement's file, entry by entry, with what each means. */
  @GetMapping
  List<AgreementView.Entry> agreement() {
    return entries;
  }
}
