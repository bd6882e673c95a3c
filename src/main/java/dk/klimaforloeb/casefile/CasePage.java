package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.pages.Pages;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The case page, to which tasks, mails and lists lead; and its parts one by one, which Tasklist
 * shows around a task.
 */
@Controller
@RequestMapping("/sag/{agreement}/{municipality}/{round}")
class CasePage {

  private final CaseFiles files;
  private final CaseParts parts;
  private final TaskHistory history;
  private final Pages pages;

  CasePage(CaseFiles files, CaseParts parts, TaskHistory history, Pages pages) {
    this.files = files;
    this.parts = parts;
    this.history = history;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> show(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return files
        .find(CaseKey.of(agreement, municipality, round))
        .map(file -> pages.answer(HttpStatus.OK, "casefile/case", file))
        .orElseGet(() -> pages.answer(HttpStatus.NOT_FOUND, "casefile/no-case", Map.of()));
  }

  @GetMapping("/dele/{part}")
  ResponseEntity<String> part(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String part) {
    return parts
        .find(CaseKey.of(agreement, municipality, round), part)
        .map(found -> pages.part(HttpStatus.OK, found.template(), found.view()))
        .orElseGet(this::noPart);
  }

  /** What stands above each task. */
  @GetMapping("/hoved")
  ResponseEntity<String> head(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return part("casefile/head", files.head(CaseKey.of(agreement, municipality, round)));
  }

  /** What was before a task. */
  @GetMapping("/opgaver/{task}")
  ResponseEntity<String> task(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String task) {
    return part(
        "casefile/task-history", history.find(CaseKey.of(agreement, municipality, round), task));
  }

  private ResponseEntity<String> part(String template, Optional<?> view) {
    return view.map(shown -> pages.part(HttpStatus.OK, template, shown)).orElseGet(this::noPart);
  }

  private ResponseEntity<String> noPart() {
    return pages.part(HttpStatus.NOT_FOUND, "casefile/no-part", Map.of());
  }
}
