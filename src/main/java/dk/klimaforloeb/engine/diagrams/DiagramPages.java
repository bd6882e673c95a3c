package dk.klimaforloeb.engine.diagrams;

import dk.klimaforloeb.engine.pages.PagePolicy;
import dk.klimaforloeb.engine.pages.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with pages on which {@code /sider/diagram.js} draws a diagram, and with what it draws.
 */
@Component
public class DiagramPages {

  /** A version of a process never changes; who may read it can. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Pages pages;
  private final RepositoryService repositoryService;

  DiagramPages(Pages pages, RepositoryService repositoryService) {
    this.pages = pages;
    this.repositoryService = repositoryService;
  }

  /**
   * A page with a diagram.
   *
   * @param page the template, as {@link Pages#answer} is told it
   * @param view what it shows
   */
  public ResponseEntity<String> answer(String page, Object view) {
    ResponseEntity<String> answer = pages.answer(HttpStatus.OK, page, view);
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .header("Content-Security-Policy", PagePolicy.DRAWING)
        .body(answer.getBody());
  }

  /**
   * The BPMN of a version.
   *
   * @param definition the engine's id, of a version that whoever asks may read
   */
  public ResponseEntity<byte[]> model(String definition) {
    try (InputStream in = repositoryService.getProcessModel(definition)) {
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_XML)
          .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
          .body(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
