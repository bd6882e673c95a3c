package dk.klimaforloeb.network.overview;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link NetworkPage}, for programs. */
@RestController
class NetworkController {

  private final NetworkOverview overview;

  NetworkController(NetworkOverview overview) {
    this.overview = overview;
  }

  /** Tells which events are held together, and who comes to those that whoever asks comes to. */
  @GetMapping("/api/network/activities")
  Network activities() {
    return overview.get();
  }
}
