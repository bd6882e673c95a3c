package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.diagrams.DiagramPages;
import dk.klimaforloeb.engine.pages.Pages;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The processes of a case, and the way of each on its diagram. */
@Controller
class HistoryPage {

  private static final String PATH = "/sag/{agreement}/{municipality}/{round}/forloeb";

  private final Runs runs;
  private final Stories stories;
  private final Pages pages;
  private final DiagramPages diagramPages;

  HistoryPage(Runs runs, Stories stories, Pages pages, DiagramPages diagramPages) {
    this.runs = runs;
    this.stories = stories;
    this.pages = pages;
    this.diagramPages = diagramPages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> all(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return runs.of(CaseKey.of(agreement, municipality, round))
        .map(found -> pages.answer(HttpStatus.OK, "history/runs", found))
        .orElseGet(this::none);
  }

  @GetMapping(PATH + "/{instance}")
  ResponseEntity<String> one(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String instance) {
    return stories
        .find(CaseKey.of(agreement, municipality, round), instance)
        .map(story -> diagramPages.answer("history/run", story))
        .orElseGet(this::none);
  }

  @GetMapping(PATH + "/{instance}/model.bpmn")
  ResponseEntity<?> model(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String instance) {
    return runs.find(CaseKey.of(agreement, municipality, round), instance)
        .<ResponseEntity<?>>map(found -> diagramPages.model(found.getProcessDefinitionId()))
        .orElseGet(this::none);
  }

  /** As the case page answers. */
  private ResponseEntity<String> none() {
    return pages.answer(HttpStatus.NOT_FOUND, "casefile/no-case", Map.of());
  }
}
