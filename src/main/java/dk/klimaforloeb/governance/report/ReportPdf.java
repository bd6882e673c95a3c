package dk.klimaforloeb.governance.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.pages.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * A report as a file that can be printed and read aloud (PDF/UA): A3 across, its first page the
 * municipalities. Nothing in it comes from chance or from the wall clock: the same report is the
 * same file.
 */
@Component
class ReportPdf {

  private static final String PROGRAM = "Klimaforloeb";
  private static final String FONT = "Liberation Sans";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private final ReportSheets sheets;
  private final Pages pages;
  private final Agreement agreement;
  private final Clock clock;

  ReportPdf(ReportSheets sheets, Pages pages, Agreement agreement, Clock clock) {
    this.sheets = sheets;
    this.pages = pages;
    this.agreement = agreement;
    this.clock = clock;
  }

  byte[] of(ReportContent report) {
    ReportSheet sheet = sheets.of(report);
    String html =
        pages.html(
            "report/print",
            new Print(
                sheet,
                sheet.name() + ", " + sheet.period(),
                agreement.name(),
                sheet.name().replaceAll("[\"\\\\]", "")));
    try {
      return file(html, report.at(), report.number() * 100L + report.version());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] file(String html, Instant at, long id) throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .withProducer(PROGRAM)
            .withHtmlContent(html, null);
    builder
        .useFont(() -> font("Regular"), FONT, NORMAL, FontStyle.NORMAL, true)
        .useFont(() -> font("Bold"), FONT, BOLD, FontStyle.NORMAL, true);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      document
          .getDocumentInformation()
          .setCreationDate(GregorianCalendar.from(at.atZone(clock.getZone())));
      // What the identifier is made from instead of the time of day.
      document.setDocumentId(id);
      document.save(file);
    }
    return file.toByteArray();
  }

  private static InputStream font(String cut) {
    return ReportPdf.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf");
  }

  /** What the template of the paper shows. */
  private record Print(ReportSheet sheet, String description, String author, String footer) {}
}
