package dk.klimaforloeb.network.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.network.events.JointEvent.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private final CalendarFile file =
      new CalendarFile(
          Clock.fixed(Instant.parse("2021-04-01T06:00:00Z"), ZoneId.of("Europe/Copenhagen")));

  @Test
  void timesAreUtcInSummerAndInWinter() {
    assertThat(lines("Topmøde", "2021-06-10T09:00"))
        .contains("DTSTAMP:20210401T060000Z", "DTSTART:20210610T070000Z", "DTEND:20210610T080000Z");
    assertThat(lines("Topmøde", "2021-12-10T09:00")).contains("DTSTART:20211210T080000Z");
  }

  @Test
  void whatMeansSomethingInTheFileIsEscaped() {
    assertThat(lines("A;B,C\\D\r\nE\nF", "2021-06-10T09:00"))
        .contains("SUMMARY:A\\;B\\,C\\\\D\\nE\\nF");
  }

  @Test
  void aLongLineIsFoldedBetweenSignsAndReadsTheSameUnfolded() {
    String title = "Ærø, ø og å 🌍 ".repeat(20).strip();
    String text = file.text(event(title, "2021-06-10T09:00", Status.PLANNED));

    assertThat(text.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title.replace(",", "\\,"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void noControlEndsALineOrTheEvent() {
    assertThat(lines("A\u000bB\u0085END:VEVENT\u2028X", "2021-06-10T09:00"))
        .filteredOn(line -> line.startsWith("END"))
        .containsExactly("END:VEVENT", "END:VCALENDAR");
  }

  @Test
  void aCalendarKnowsTheEventAgainAndThatItIsCancelled() {
    assertThat(file.text(event("X", "2021-06-10T09:00", Status.CANCELLED)).split("\r\n"))
        .contains("UID:uid-1", "SEQUENCE:3", "STATUS:CANCELLED", "METHOD:PUBLISH");
  }

  private List<String> lines(String title, String start) {
    return List.of(file.text(event(title, start, Status.PLANNED)).split("\r\n"));
  }

  private static JointEvent event(String title, String start, Status status) {
    LocalDateTime from = LocalDateTime.parse(start);
    return new JointEvent(
        1L,
        "instance",
        "joint-event",
        "uid-1",
        title,
        new Facts(from, from.plusHours(1), "Viborg", null, 5, "Program", LocalDate.of(2021, 6, 1)),
        "region",
        status,
        3,
        null,
        null);
  }
}
