package dk.klimaforloeb.deadlines;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded of a task, in working days.
 *
 * @param before how many days before the due date
 * @param after how many days after it
 * @param followUpAfter how many days after it somebody else is asked to follow it up
 * @param passOnAfter how many days a coordinator has to follow it up, before the secretariat does
 */
@ConfigurationProperties("klimaforloeb.reminders")
record ReminderProperties(
    @DefaultValue({"5"}) List<Integer> before,
    @DefaultValue({"3", "8", "13"}) List<Integer> after,
    @DefaultValue("15") int followUpAfter,
    @DefaultValue("10") int passOnAfter) {

  /** No person is reminded of the same task twice within so many working days. */
  static final int LEAST_DAYS_BETWEEN = 5;
}
