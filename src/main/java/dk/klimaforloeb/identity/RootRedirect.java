package dk.klimaforloeb.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RootRedirect {

  /** Tasklist is where everybody's day begins. */
  @GetMapping("/")
  String tasklist() {
    return "redirect:/camunda/app/tasklist/default/";
  }
}
