package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link HistoryPage}, for programs. */
@RestController
@RequestMapping("/api/casefile/{agreement}/{municipality}/{round}/history")
class HistoryController {

  private final Runs runs;
  private final Stories stories;
  private final Texts texts = new Texts("casefile");

  HistoryController(Runs runs, Stories stories) {
    this.runs = runs;
    this.stories = stories;
  }

  /** Lists the processes of a case, those that run and those that ended. */
  @GetMapping
  CaseRuns all(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return runs.of(CaseKey.of(agreement, municipality, round)).orElseThrow(this::none);
  }

  /** Tells the way of one process: its steps, facts, decisions, and who did what. */
  @GetMapping("/{instance}")
  RunStory one(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String instance) {
    return stories
        .find(CaseKey.of(agreement, municipality, round), instance)
        .orElseThrow(this::none);
  }

  private ErrorResponseException none() {
    return Problem.thrown(HttpStatus.NOT_FOUND, texts, "casefile.no-case");
  }
}
