package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Webapps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RootRedirect {

  private final Webapps webapps;

  RootRedirect(Webapps webapps) {
    this.webapps = webapps;
  }

  /** Tasklist is where everybody's day begins. */
  @GetMapping("/")
  String tasklist() {
    return "redirect:" + webapps.tasklist();
  }
}
