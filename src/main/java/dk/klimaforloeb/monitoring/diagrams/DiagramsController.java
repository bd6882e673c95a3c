package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link DiagramsPage}, for programs. */
@RestController
class DiagramsController {

  private final ReadableProcesses processes;
  private final HeatMaps maps;
  private final Clock clock;
  private final Texts texts = new Texts("diagrams");

  DiagramsController(ReadableProcesses processes, HeatMaps maps, Clock clock) {
    this.processes = processes;
    this.maps = maps;
    this.clock = clock;
  }

  /**
   * Lists the processes with how often they ran and how long.
   *
   * @param nyeste when given, only the newest version of each
   */
  @GetMapping("/api/monitoring/diagrams")
  List<ProcessFigures> all(Asked asked, @RequestParam(required = false) String nyeste) {
    return maps.of(processes.all(), asked.selection(LocalDate.now(clock)), nyeste != null);
  }

  /** Tells of each element of a process how often it was passed and how long it lasted. */
  @GetMapping("/api/monitoring/diagrams/{process}")
  HeatMap heatMap(@PathVariable String process, Asked asked) {
    return processes
        .find(process)
        .map(found -> maps.of(found, asked.selection(LocalDate.now(clock))))
        .orElseThrow(() -> Problem.thrown(HttpStatus.NOT_FOUND, texts, "diagrams.none"));
  }
}
