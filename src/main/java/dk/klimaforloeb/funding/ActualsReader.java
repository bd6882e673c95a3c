package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.BudgetLine;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.http.HttpStatus;

/**
 * Reads what an accounting system writes: semicolons, a first line with the columns' names, Danish
 * amounts and dates, in UTF-8 with or without its mark or in Windows-1252.
 */
final class ActualsReader {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';
  private static final int MOST_LINES = 5000;
  private static final int LONGEST = 255;

  private static final Pattern AMOUNT =
      Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,12})(,\\d{1,2})?");
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("dd-MM-uuuu", "uuuu-MM-dd")
          .map(
              pattern ->
                  DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
          .toList();

  /** The columns, each known by the names that the texts list. */
  private enum Column {
    VOUCHER,
    DATE,
    AMOUNT,
    TEXT,
    LINE
  }

  private final Funding funding;
  private final LocalDate today;
  private final Texts texts = new Texts("funding");

  /**
   * @param funding whose lines may be named
   * @param today after which nothing can have been paid
   */
  ActualsReader(Funding funding, LocalDate today) {
    this.funding = funding;
    this.today = today;
  }

  /**
   * @throws Refused when the file has no columns by which a line could be read
   */
  List<Actual> read(byte[] file) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setTrim(true).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text(file), format)) {
      List<Actual> lines = new ArrayList<>();
      Map<Column, Integer> columns = null;
      for (CSVRecord record : parser) {
        if (columns == null) {
          columns = columns(record);
        } else if (lines.size() == MOST_LINES) {
          throw refused("funding.csv.too-long", String.valueOf(MOST_LINES));
        } else {
          lines.add(line(parser.getCurrentLineNumber(), record, columns));
        }
      }
      if (columns == null) {
        throw refused("funding.csv.empty");
      }
      return lines;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw refused("funding.csv.unreadable");
    }
  }

  private static String text(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      text = new String(file, WINDOWS);
    }
    return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
  }

  private Map<Column, Integer> columns(CSVRecord head) {
    Map<Column, Integer> columns = new HashMap<>();
    for (Column column : Column.values()) {
      List<String> names =
          List.of(
              texts.get("funding.csv." + column.name().toLowerCase(Locale.ROOT)).split("\\|", -1));
      for (int i = 0; i < head.size(); i++) {
        if (names.contains(head.get(i).toLowerCase(Locale.ROOT))) {
          columns.putIfAbsent(column, i);
        }
      }
    }
    Arrays.stream(Column.values())
        .limit(Column.TEXT.ordinal())
        .filter(column -> !columns.containsKey(column))
        .findFirst()
        .ifPresent(
            missing -> {
              throw refused(
                  "funding.csv.no-column",
                  texts
                      .get("funding.csv." + missing.name().toLowerCase(Locale.ROOT))
                      .replace("|", ", "));
            });
    return columns;
  }

  private Actual line(long number, CSVRecord record, Map<Column, Integer> columns) {
    List<String> wrong = new ArrayList<>();
    String voucher = cell(record, columns, Column.VOUCHER);
    if (voucher.isEmpty() || voucher.length() > LONGEST) {
      wrong.add(texts.get("funding.csv.voucher.wrong"));
    }
    String text = cell(record, columns, Column.TEXT);
    return new Actual(
        number,
        day(cell(record, columns, Column.DATE), wrong::add),
        voucher,
        text.length() > LONGEST ? text.substring(0, LONGEST) : text,
        lineOf(cell(record, columns, Column.LINE), wrong::add),
        amount(cell(record, columns, Column.AMOUNT), wrong::add),
        List.copyOf(wrong));
  }

  private static String cell(CSVRecord record, Map<Column, Integer> columns, Column column) {
    Integer at = columns.get(column);
    return at == null || at >= record.size() ? "" : record.get(at);
  }

  private LocalDate day(String written, Consumer<String> wrong) {
    for (DateTimeFormatter format : DAYS) {
      try {
        LocalDate day = LocalDate.parse(written, format);
        if (day.isAfter(today)) {
          wrong.accept(texts.get("funding.csv.date.future", written));
        }
        return day;
      } catch (DateTimeParseException e) {
        // Maybe it is written in the next way.
      }
    }
    wrong.accept(texts.get("funding.csv.date.wrong", written));
    return null;
  }

  private Long amount(String written, Consumer<String> wrong) {
    if (!AMOUNT.matcher(written).matches()) {
      wrong.accept(texts.get("funding.csv.amount.wrong", written));
      return null;
    }
    long amount = Kroner.ore(new BigDecimal(written.replace(".", "").replace(',', '.')));
    if (amount == 0) {
      wrong.accept(texts.get("funding.csv.amount.zero"));
    }
    return amount;
  }

  private String lineOf(String written, Consumer<String> wrong) {
    if (written.isEmpty()) {
      return "";
    }
    Optional<String> line =
        funding.lines().stream()
            .filter(known -> known.id().equals(written) || known.name().equalsIgnoreCase(written))
            .map(BudgetLine::id)
            .findFirst();
    if (line.isEmpty()) {
      wrong.accept(
          texts.get(
              "funding.csv.line.wrong",
              written,
              String.join(", ", funding.lines().stream().map(BudgetLine::name).toList())));
    }
    return line.orElse("");
  }

  private Refused refused(String key, Object... values) {
    return new Refused(HttpStatus.BAD_REQUEST, texts.get(key, values));
  }
}
