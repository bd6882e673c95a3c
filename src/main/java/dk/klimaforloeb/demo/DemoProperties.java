package dk.klimaforloeb.demo;

import java.time.LocalDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that only the demo profile reads.
 *
 * @param clock the programme clock
 * @param demo everything else
 */
@ConfigurationProperties("klimaforloeb")
record DemoProperties(@DefaultValue ClockStart clock, @DefaultValue Demo demo) {

  /**
   * @param start Copenhagen time at which the clock of an empty database starts
   */
  record ClockStart(@DefaultValue("2020-09-16T08:00") LocalDateTime start) {}

  /**
   * @param smtpPort port of the mail server inside the program; 0 takes any that is free
   */
  record Demo(@DefaultValue("0") int smtpPort) {}
}
