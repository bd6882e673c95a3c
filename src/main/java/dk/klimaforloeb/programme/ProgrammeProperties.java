package dk.klimaforloeb.programme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the programme of a new agreement begins.
 *
 * @param start {@code HOLD}: when an administrator says so, once the people are in; {@code NOW}:
 *     with the program
 */
@ConfigurationProperties("klimaforloeb.programme")
record ProgrammeProperties(@DefaultValue("hold") Start start) {

  /** With the program, or when an administrator says so. */
  enum Start {
    HOLD,
    NOW
  }
}
