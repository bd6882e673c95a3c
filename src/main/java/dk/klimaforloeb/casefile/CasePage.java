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

  /** The parts' templates by their names in the address, which are Danish as all pages'. */
  private static final Map<String, String> PARTS =
      Map.of(
          "forloeb", "casefile/tab-course",
          "dossier", "casefile/dossier",
          "sparring", "casefile/sparring",
          "data", "casefile/data",
          "mails", "casefile/mails",
          "dokumenter", "casefile/documents",
          "kontakter", "casefile/people",
          "noter", "casefile/notes");

  private final CaseFiles files;
  private final TaskHistory history;
  private final Pages pages;

  CasePage(CaseFiles files, TaskHistory history, Pages pages) {
    this.files = files;
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
    Optional<CaseFile> file =
        PARTS.containsKey(part)
            ? files.find(CaseKey.of(agreement, municipality, round))
            : Optional.empty();
    return part(PARTS.get(part), file);
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
    return view.map(shown -> pages.part(HttpStatus.OK, template, shown))
        .orElseGet(() -> pages.part(HttpStatus.NOT_FOUND, "casefile/no-part", Map.of()));
  }
}
