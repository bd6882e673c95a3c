package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.queries.DataLedger;
import dk.klimaforloeb.journey.queries.Dossier;
import dk.klimaforloeb.journey.queries.Dossiers;
import dk.klimaforloeb.journey.queries.OrderedData;
import dk.klimaforloeb.journey.queries.SparringLedger;
import dk.klimaforloeb.journey.queries.SparringSession;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Dossier, sparring and data of a case in words. */
@Component
class Ledgers {

  private final Dossiers dossiers;
  private final SparringLedger sparring;
  private final DataLedger data;
  private final Texts texts = new Texts("casefile");

  Ledgers(Dossiers dossiers, SparringLedger sparring, DataLedger data) {
    this.dossiers = dossiers;
    this.sparring = sparring;
    this.data = data;
  }

  Ledger of(CaseKey key) {
    Dossier dossier = dossiers.of(key);
    Map<String, String> titles =
        dossier.sections().stream()
            .collect(Collectors.toMap(Dossier.Section::key, Dossier.Section::title));
    List<SparringSession> sessions = sparring.of(key);
    return new Ledger(
        dossier(dossier, sessions),
        new CaseFile.Sparring(
            hours(sessions),
            sessions.stream().map(session -> session(session, titles::get)).toList()),
        data.of(key).stream().map(this::order).toList());
  }

  private CaseFile.Dossier dossier(Dossier dossier, List<SparringSession> sessions) {
    return new CaseFile.Dossier(
        dossier.edition(),
        dossier.isBegun(),
        dossier.draft() == null ? null : dossier.draft().version(),
        dossier.draft() == null ? null : dossier.draft().url(),
        dossier.reviewRemarks(),
        dossier.sections().stream().map(section -> section(section, sessions)).toList());
  }

  private CaseFile.Criterion section(Dossier.Section section, List<SparringSession> sessions) {
    return new CaseFile.Criterion(
        section.title(),
        section.own(),
        section.ownRemark(),
        section.isMissing(),
        sessions.stream()
            .filter(session -> session.criteria().contains(section.key()))
            .map(this::shortly)
            .toList(),
        section.found() == null ? null : section.found().outcome(),
        section.found() == null ? null : section.found().remark(),
        section.found() != null && !section.found().isApproved());
  }

  /** What became of a session on a section, with its day. */
  private String shortly(SparringSession session) {
    String state = state(session);
    return session.day() == null
        ? state
        : texts.get("casefile.session.on", state, DanishDates.day(session.day()));
  }

  private CaseFile.Session session(SparringSession session, Function<String, String> title) {
    return new CaseFile.Session(
        session.subject().isEmpty() ? texts.get("casefile.session.any") : session.subject(),
        state(session),
        DanishDates.day(session.wantedOn()),
        session.at() == null ? day(session.day()) : DanishDates.moment(session.at()),
        session.form(),
        session.partner(),
        session.reason(),
        session.hours() == null ? null : number(session.hours()),
        session.topics(),
        session.criteria().stream().map(title).filter(Objects::nonNull).toList(),
        session.agreements().stream().map(Ledgers::agreed).toList());
  }

  private String state(SparringSession session) {
    boolean isArranged =
        session.state() == SparringSession.State.OPEN
            && session.at() != null
            && session.reason() == null;
    return texts.get(
        "casefile.session."
            + (isArranged ? "arranged" : session.state().name().toLowerCase(Locale.ROOT)));
  }

  private static String agreed(SparringSession.Agreed agreed) {
    return Stream.of(agreed.what(), agreed.owner(), agreed.due())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** All that were spent; null where none were noted. */
  private static String hours(List<SparringSession> sessions) {
    return sessions.stream()
        .map(SparringSession::hours)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(Ledgers::number)
        .orElse(null);
  }

  private static String number(BigDecimal number) {
    return NumberFormat.getInstance(Locale.forLanguageTag("da")).format(number);
  }

  private CaseFile.DataOrder order(OrderedData order) {
    return new CaseFile.DataOrder(
        order.dataSet(),
        texts.get("casefile.data." + order.state().name().toLowerCase(Locale.ROOT)),
        DanishDates.day(order.orderedOn()),
        day(order.promisedOn()),
        order.remarks(),
        order.deliveries().stream().map(this::delivery).toList());
  }

  private CaseFile.Delivery delivery(OrderedData.Delivery delivery) {
    String year = delivery.year() == null ? "" : delivery.year().toString();
    return new CaseFile.Delivery(
        DanishDates.day(delivery.on()),
        texts.get("casefile.delivery", delivery.source(), year, delivery.version()),
        delivery.url(),
        delivery.quality());
  }

  private static String day(LocalDate day) {
    return day == null ? null : DanishDates.day(day);
  }

  /** The three of one case. */
  record Ledger(
      CaseFile.Dossier dossier, CaseFile.Sparring sparring, List<CaseFile.DataOrder> data) {}
}
