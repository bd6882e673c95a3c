package dk.klimaforloeb.monitoring.mails;

import dk.klimaforloeb.notification.api.MailBook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody asks for, as an address has it: what is null, blank or no such value was not
 * chosen.
 *
 * @param municipality a municipality's code, or the programme's tenant
 * @param status code of {@link MailBook.State}
 * @param from the first day, ISO
 * @param to the last day, ISO
 * @param text part of what the mail is about or of a reader's name
 * @param after id of the last mail of the page before
 */
record Wanted(
    String municipality, String status, String from, String to, String text, String after) {

  MailBook.Search search(ZoneId zone) {
    LocalDate last = read(to, LocalDate::parse);
    LocalDate first = read(from, LocalDate::parse);
    return new MailBook.Search(
        read(municipality, code -> code),
        Stream.of(MailBook.State.values())
            .filter(state -> state.code().equals(status))
            .findFirst()
            .orElse(null),
        first == null ? null : first.atStartOfDay(zone).toInstant(),
        last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant(),
        read(text, String::strip),
        read(after, UUID::fromString));
  }

  private static <T> T read(String value, Function<String, T> read) {
    // A character that no database stores is in no mail.
    if (value == null || value.isBlank() || value.indexOf('\0') >= 0) {
      return null;
    }
    try {
      return read.apply(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }
}
