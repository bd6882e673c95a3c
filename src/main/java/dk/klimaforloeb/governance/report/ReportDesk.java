package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.TypedText;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.journey.queries.CasesToday;
import dk.klimaforloeb.journey.queries.Colour;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reading of reports and writing into them, each for those who may. */
@Component
class ReportDesk {

  /** So short that a page has room for a line of each municipality. */
  static final int LONGEST_COMMENT = 300;

  static final int LONGEST_TEXT = 4000;

  static final List<String> COLOURS =
      List.of(Colour.GREEN.code(), Colour.YELLOW.code(), Colour.RED.code());

  private final ReportReader reader;
  private final ReportRows rows;
  private final ReportVersions versions;
  private final ReportLines lines;
  private final ReportSheets sheets;
  private final Bodies bodies;
  private final CasesToday cases;
  private final WithoutPerson withoutPerson;
  private final TransactionTemplate transaction;
  private final Texts texts = new Texts("report");
  private final TypedText comment = new TypedText(texts, "report.comment", LONGEST_COMMENT);
  private final TypedText reason = new TypedText(texts, "report.reason", LONGEST_COMMENT);
  private final TypedText text = new TypedText(texts, "report.text", LONGEST_TEXT);

  ReportDesk(
      ReportReader reader,
      ReportRows rows,
      ReportVersions versions,
      ReportLines lines,
      ReportSheets sheets,
      Bodies bodies,
      CasesToday cases,
      WithoutPerson withoutPerson,
      PlatformTransactionManager transactions) {
    this.reader = reader;
    this.rows = rows;
    this.versions = versions;
    this.lines = lines;
    this.sheets = sheets;
    this.bodies = bodies;
    this.cases = cases;
    this.withoutPerson = withoutPerson;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Whether there can be reports for whoever asks. */
  boolean isOpen() {
    return reader.reads();
  }

  /** Whether whoever asks may correct frozen ones. */
  boolean mayCorrect() {
    return reader.isSecretariat();
  }

  /** Those that whoever asks may know of, the newest first. */
  List<ListedReport> all() {
    return reader.reads()
        ? rows.all().stream().filter(this::isSeen).map(this::listed).toList()
        : List.of();
  }

  private boolean isSeen(ReportRow report) {
    return report.isFrozen()
        ? reader.reads()
        : report.isOpen() && (reader.coordinates() || !reader.municipalities().isEmpty());
  }

  private ListedReport listed(ReportRow report) {
    Optional<ReportContent> frozen = versions.newest(report.id());
    String body = bodies.name(report.body());
    return new ListedReport(
        report.id(),
        frozen.map(sheets::name).orElseGet(() -> texts.get("report.name.open", body)),
        report.title(),
        body,
        report.from(),
        report.to(),
        report.number(),
        frozen.map(ReportContent::version).orElse(null),
        report.frozenAt(),
        report.commentsUntil(),
        report.page());
  }

  /**
   * What was frozen.
   *
   * @param version null for the newest
   * @return empty when there is none, it is not frozen or not for whoever asks: nobody learns which
   */
  Optional<ReportContent> frozen(long id, Integer version) {
    return seen(id)
        .filter(ReportRow::isFrozen)
        .flatMap(
            report ->
                version == null
                    ? versions.newest(report.id())
                    : versions.content(report.id(), version));
  }

  /** As {@link #frozen}, the versions, the newest first. */
  List<ReportVersions.Made> versions(long id) {
    return seen(id).map(report -> versions.of(report.id())).orElse(List.of());
  }

  /** As {@link #frozen}, the file. */
  Optional<byte[]> pdf(long id, int version) {
    return seen(id).flatMap(report -> versions.pdf(report.id(), version));
  }

  private Optional<ReportRow> seen(long id) {
    return rows.find(id).filter(this::isSeen);
  }

  /**
   * What is still open.
   *
   * @return empty when there is none, it is frozen or not for whoever asks: nobody learns which
   */
  Optional<OpenReport> open(long id) {
    return seen(id).filter(ReportRow::isOpen).map(this::opened);
  }

  private OpenReport opened(ReportRow report) {
    boolean isSecretariat = reader.isSecretariat();
    Map<String, TypedLine> typed = rows.lines(report.id());
    List<String> own = reader.municipalities();
    return new OpenReport(
        report.id(),
        bodies.name(report.body()),
        report.title(),
        report.from(),
        report.to(),
        report.commentsUntil(),
        reader.coordinates(),
        isSecretariat,
        isSecretariat ? report.foreword() : null,
        isSecretariat ? report.news() : null,
        isSecretariat ? report.risks() : null,
        lines.of(withoutPerson.call(cases::all), typed).stream()
            .filter(line -> reader.coordinates() || own.contains(line.code()))
            .map(
                line -> {
                  TypedLine said = typed.getOrDefault(line.code(), TypedLine.none(line.code()));
                  return new OpenReport.Line(
                      line, said.colour(), said.colourReason(), own.contains(line.code()));
                })
            .toList());
  }

  /**
   * Keeps a municipality's comment to its own line.
   *
   * @param typed null or blank for none any more
   * @throws Refused when it cannot be kept
   */
  void commentOwn(long id, String code, String typed) {
    requireSeen(id);
    if (!reader.municipalities().contains(code)) {
      throw notYours();
    }
    String kept = optional(comment, typed);
    write(() -> rows.writeOwn(id, code, kept, reader.id()));
  }

  /**
   * Keeps what those who coordinate say of a municipality.
   *
   * @param typed the comment; null or blank for none any more
   * @param colour code of another colour than the computed one; null or blank for the computed one
   * @param why required with a colour
   * @throws Refused when it cannot be kept
   */
  void comment(long id, String code, String typed, String colour, String why) {
    requireSeen(id);
    if (!reader.coordinates()) {
      throw notYours();
    }
    if (!lines.has(code)) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("report.no-municipality"));
    }
    String other = colour == null || colour.isBlank() ? null : colour;
    if (other != null && !COLOURS.contains(other)) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("report.no-colour"));
    }
    TypedLine kept =
        new TypedLine(
            code,
            null,
            optional(comment, typed),
            other,
            other == null ? null : reason.checked(why));
    write(() -> rows.write(id, kept, reader.id()));
  }

  /**
   * Keeps what the secretariat says of the whole; null or blank for nothing.
   *
   * @param risks one on each line
   * @throws Refused when it cannot be kept
   */
  void write(long id, String foreword, String news, String risks) {
    requireSeen(id);
    if (!reader.isSecretariat()) {
      throw notYours();
    }
    String keptForeword = optional(text, foreword);
    String keptNews = optional(text, news);
    String keptRisks = optional(text, risks);
    write(() -> rows.write(id, keptForeword, keptNews, keptRisks));
  }

  /** The municipality's name; the code itself where there is none. */
  String municipality(String code) {
    return lines.name(code);
  }

  private void requireSeen(long id) {
    if (seen(id).isEmpty()) {
      throw new Refused(HttpStatus.NOT_FOUND, texts.get("report.none.detail"));
    }
  }

  private void write(BooleanSupplier writing) {
    boolean isWritten = Boolean.TRUE.equals(transaction.execute(status -> writing.getAsBoolean()));
    if (!isWritten) {
      throw new Refused(HttpStatus.CONFLICT, texts.get("report.frozen-now"));
    }
  }

  private Refused notYours() {
    return new Refused(HttpStatus.FORBIDDEN, texts.get("report.not-yours"));
  }

  private static String optional(TypedText kind, String typed) {
    return typed == null || typed.isBlank() ? null : kind.checked(typed);
  }
}
