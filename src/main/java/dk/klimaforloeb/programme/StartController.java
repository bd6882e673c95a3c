package dk.klimaforloeb.programme;

import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an administrator see what the programme waits for, and let it begin. */
@RestController
@RequestMapping("/api/agreement/start")
class StartController {

  private final ProgrammeRun programme;

  StartController(ProgrammeRun programme) {
    this.programme = programme;
  }

  /** Tells whether the programme has begun, and which groups are still without members. */
  @GetMapping
  View view() {
    OffsetDateTime startedAt = programme.startedAt().orElse(null);
    return new View(startedAt, programme.groupsWithoutMembers());
  }

  /** Begins the programme; done again, it changes nothing. */
  @PostMapping
  View start() {
    programme.start();
    return view();
  }

  /**
   * How it stands.
   *
   * @param startedAt null while it is held
   * @param groupsWithoutMembers Danish names by group id
   */
  record View(OffsetDateTime startedAt, Map<String, String> groupsWithoutMembers) {}
}
