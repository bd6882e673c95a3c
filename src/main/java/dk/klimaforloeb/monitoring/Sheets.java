package dk.klimaforloeb.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that a spreadsheet in Danish opens. */
public final class Sheets {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Sheets() {}

  /**
   * With semicolons, and in UTF-8 that says so.
   *
   * @param head the columns' names, with semicolons
   * @param rows their cells; null for an empty one
   */
  public static byte[] csv(String head, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(BYTE_ORDER_MARK + head), rows.map(Sheets::row))
        .collect(Collectors.joining(LINE_END, "", LINE_END))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Sheets::cell).collect(Collectors.joining(";"));
  }

  /** What begins as a formula would be run by the spreadsheet of whoever opens the file. */
  private static String cell(String value) {
    String text = Objects.requireNonNullElse(value, "");
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /**
   * A CSV file to download, which nobody keeps.
   *
   * @param name without ending; the day is put after it
   */
  public static ResponseEntity<byte[]> download(String name, LocalDate day, byte[] content) {
    return download(name + "-" + day + ".csv", CSV, content);
  }

  /** A file to download, which nobody keeps. */
  public static ResponseEntity<byte[]> download(String file, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file).build().toString())
        .body(content);
  }
}
