package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.TypedText;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.governance.report.ReportContent.Line;
import dk.klimaforloeb.governance.report.ReportContent.Risk;
import dk.klimaforloeb.journey.queries.Colour;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of frozen reports, by the secretariat: a new version of the same number, which says
 * what was corrected and by whom. What was computed stays as it was frozen; what is wrong in it is
 * told by the correction. Who got the report gets the correction.
 */
@Component
class ReportCorrections {

  private static final int LONGEST = 1000;

  private final ReportReader reader;
  private final ReportRows rows;
  private final ReportVersions versions;
  private final ReportPdf pdf;
  private final ReportMails mails;
  private final People people;
  private final Clock clock;
  private final Texts texts = new Texts("report");
  private final TypedText what = new TypedText(texts, "report.correct", LONGEST);
  private final TypedText comment =
      new TypedText(texts, "report.comment", ReportDesk.LONGEST_COMMENT);
  private final TypedText reason =
      new TypedText(texts, "report.reason", ReportDesk.LONGEST_COMMENT);
  private final TypedText text = new TypedText(texts, "report.text", ReportDesk.LONGEST_TEXT);

  ReportCorrections(
      ReportReader reader,
      ReportRows rows,
      ReportVersions versions,
      ReportPdf pdf,
      ReportMails mails,
      People people,
      Clock clock) {
    this.reader = reader;
    this.rows = rows;
    this.versions = versions;
    this.pdf = pdf;
    this.mails = mails;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Makes the next version.
   *
   * @return its number
   * @throws Refused when whoever asks may not, or something is wrong with it
   */
  @Transactional
  int correct(long id, Correction asked) {
    if (!reader.reads() || !rows.takeFrozen(id)) {
      throw new Refused(HttpStatus.NOT_FOUND, texts.get("report.none.detail"));
    }
    if (!reader.isSecretariat()) {
      throw new Refused(HttpStatus.FORBIDDEN, texts.get("report.not-yours"));
    }
    String said = what.checked(asked.what());
    ReportContent last = versions.newest(id).orElseThrow();
    ReportContent next = corrected(last, asked, said);
    versions.add(id, next, pdf.of(next), said, reader.id());
    ReportRow report = rows.find(id).orElseThrow();
    if (!report.sentTo().isEmpty()) {
      mails.sendPack(report, next, report.sentTo());
    }
    return next.version();
  }

  private ReportContent corrected(ReportContent last, Correction asked, String said) {
    ReportContent next = last.corrected(clock.instant(), people.name(reader.id()), said);
    return switch (asked.place() == null ? "" : asked.place()) {
      case "note" -> next;
      case "foreword" -> next.saying(text.checked(asked.text()), next.news(), next.risks());
      case "news" -> next.saying(next.foreword(), text.checked(asked.text()), next.risks());
      case "risks" -> next.saying(next.foreword(), next.news(), risks(asked.text()));
      case "comment" -> {
        String kept = comment.checked(asked.text());
        yield line(next, asked, line -> line.commented(kept));
      }
      case "own-comment" -> {
        String kept = comment.checked(asked.text());
        yield line(next, asked, line -> line.ownCommented(kept));
      }
      case "colour" -> {
        String colour = colour(asked.colour());
        String why = reason.checked(asked.text());
        yield line(
            next,
            asked,
            line ->
                line.coloured(colour, texts.get("report.colour." + colour), why, computed(line)));
      }
      default -> throw new Refused(HttpStatus.BAD_REQUEST, texts.get("report.no-place"));
    };
  }

  /** What the dates say, which a colour of ours replaces. */
  private String computed(Line line) {
    return line.computed() == null
        ? texts.get("report.computed", line.colourText(), line.reason())
        : line.computed();
  }

  private String colour(String code) {
    if (!ReportDesk.COLOURS.contains(code)) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("report.no-colour"));
    }
    return Colour.of(code).code();
  }

  private List<Risk> risks(String typed) {
    return text.checked(typed)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Risk(line, false))
        .toList();
  }

  private ReportContent line(ReportContent report, Correction asked, UnaryOperator<Line> change) {
    List<Line> lines = new ArrayList<>(report.lines());
    if (lines.stream().noneMatch(line -> line.code().equals(asked.municipality()))) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("report.no-municipality"));
    }
    lines.replaceAll(line -> line.code().equals(asked.municipality()) ? change.apply(line) : line);
    return report.with(lines);
  }

  /**
   * What is to be corrected.
   *
   * @param place note, foreword, news, risks, comment, own-comment or colour
   * @param municipality code, for the last three
   * @param text what stands there from now on; the reason, for a colour
   * @param colour green, yellow or red, for a colour
   * @param what what was wrong, as all readers are told
   */
  record Correction(String place, String municipality, String text, String colour, String what) {}
}
