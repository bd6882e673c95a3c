package dk.klimaforloeb.engine.pages;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The accessibility statement that a public body publishes for each of its web sites (Act no. 692
 * of 8 June 2018 on the accessibility of public bodies' websites and mobile applications); open
 * without login.
 */
@Controller
@EnableConfigurationProperties(StatementProperties.class)
class StatementPage {

  private final StatementProperties properties;
  private final Pages pages;

  StatementPage(StatementProperties properties, Pages pages) {
    this.properties = properties;
    this.pages = pages;
  }

  @GetMapping("/tilgaengelighed")
  ResponseEntity<String> show() {
    return pages.answer(HttpStatus.OK, "statement", properties);
  }
}
