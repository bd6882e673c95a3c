package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.notification.api.Attachments;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The reports' files as mails carry them: by the report's id and the version. */
@Component
class ReportFiles implements Attachments {

  static final String SOURCE = "steering-report";

  private final ReportVersions versions;
  private final ReportSheets sheets;

  ReportFiles(ReportVersions versions, ReportSheets sheets) {
    this.versions = versions;
    this.sheets = sheets;
  }

  static String id(long report, int version) {
    return report + "/" + version;
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public File file(String id) {
    String[] parts = id.split("/", 2);
    long report = Long.parseLong(parts[0]);
    int version = Integer.parseInt(parts[1]);
    ReportContent content =
        versions
            .content(report, version)
            .orElseThrow(() -> new IllegalArgumentException("no report " + id));
    return new File(
        sheets.file(content),
        MediaType.APPLICATION_PDF_VALUE,
        versions.pdf(report, version).orElseThrow());
  }
}
