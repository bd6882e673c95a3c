package dk.klimaforloeb.governance.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The report as a file. */
@ProcessTest
class ReportPdfTest {

  @Autowired ReportPdf pdf;

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void itCanBeReadAloudAndSaysThatItIsDanish() throws Exception {
    byte[] file = pdf.of(SampleReports.full());
    Files.write(Path.of("target/report.pdf"), file);

    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(1000);
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("Rapport nr. 5 til Administrativ styregruppe");
    }
  }

  @Test
  void allMunicipalitiesStandOnOneWidePageAndTheDecisionsFollow() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.of(SampleReports.full()))) {
      PDRectangle page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isGreaterThan(1190).isLessThan(1191);
      assertThat(page.getHeight()).isGreaterThan(841).isLessThan(842);
      assertThat(text(document, 1)).contains("Aarhus", "Viborg", "4 af 19", "Side 1 af 2");
      assertThat(text(document, 2))
          .contains(
              "Beslutninger, der s\u00f8ges",
              "at",
              "Skives tidsplan godkendes",
              "Realdania",
              "(ny)",
              "1.000.000 kr.");
    }
  }

  @Test
  void theSameReportIsTheSameFile() {
    assertThat(pdf.of(SampleReports.full())).isEqualTo(pdf.of(SampleReports.full()));
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
