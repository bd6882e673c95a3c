package dk.klimaforloeb.network.events;

import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.network.events.JointEvent.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * An event as a file that calendars take in (RFC 5545). All times are UTC, so that no time zone has
 * to be described; the event keeps its id, and its sequence grows with each change, so that a
 * calendar moves what it has.
 */
@Component
public class CalendarFile {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Octets in a line, its end not counted. */
  private static final int LONGEST_LINE = 75;

  private static final String END = "\r\n";

  private final Clock clock;

  CalendarFile(Clock clock) {
    this.clock = clock;
  }

  /** As it is downloaded. */
  public ResponseEntity<byte[]> answer(JointEvent event) {
    return ResponseEntity.ok()
        .header("Content-Type", "text/calendar; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"arrangement.ics\"")
        .header("Cache-Control", "no-store")
        .body(text(event).getBytes(StandardCharsets.UTF_8));
  }

  String text(JointEvent event) {
    Facts facts = event.facts();
    StringBuilder file = new StringBuilder();
    line(file, "BEGIN", "VCALENDAR");
    line(file, "VERSION", "2.0");
    line(file, "PRODID", "-//Klimaforloeb//DA");
    line(file, "METHOD", "PUBLISH");
    line(file, "BEGIN", "VEVENT");
    line(file, "UID", event.uid());
    line(file, "SEQUENCE", String.valueOf(event.sequence()));
    line(file, "DTSTAMP", UTC.format(clock.instant()));
    line(file, "DTSTART", utc(facts.startsAt()));
    line(file, "DTEND", utc(facts.endsAt()));
    line(file, "STATUS", event.status() == Status.CANCELLED ? "CANCELLED" : "CONFIRMED");
    line(file, "SUMMARY", escaped(event.title()));
    line(file, "LOCATION", escaped(facts.place()));
    line(file, "DESCRIPTION", escaped(facts.programme()));
    if (facts.onlineUrl() != null) {
      line(file, "URL", facts.onlineUrl());
    }
    line(file, "END", "VEVENT");
    line(file, "END", "VCALENDAR");
    return file.toString();
  }

  private String utc(LocalDateTime time) {
    Instant instant = time.atZone(clock.getZone()).toInstant();
    return UTC.format(instant);
  }

  /** RFC 5545, 3.3.11. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** RFC 5545, 3.1: a long line goes on after a blank; no sign is cut in two. */
  private static void line(StringBuilder file, String name, String value) {
    int octets = 0;
    int[] signs = (name + ":" + value).codePoints().filter(CalendarFile::isAllowed).toArray();
    for (int sign : signs) {
      String text = Character.toString(sign);
      int length = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        file.append(END).append(' ');
        octets = 1;
      }
      file.append(text);
      octets += length;
    }
    file.append(END);
  }

  /** A tab is the one control that a text may have. */
  private static boolean isAllowed(int sign) {
    return !Character.isISOControl(sign) || sign == '\t';
  }
}
