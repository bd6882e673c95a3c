package dk.klimaforloeb.governance.report;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A frozen report as a file to download. */
@Component
class ReportDownload {

  private final ReportDesk desk;
  private final ReportSheets sheets;

  ReportDownload(ReportDesk desk, ReportSheets sheets) {
    this.desk = desk;
    this.sheets = sheets;
  }

  /**
   * @param version null for the newest
   * @return empty when there is none for whoever asks
   */
  Optional<ResponseEntity<byte[]>> of(long id, Integer version) {
    return desk.frozen(id, version)
        .flatMap(
            report ->
                desk.pdf(id, report.version())
                    .map(
                        file ->
                            ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_PDF)
                                .cacheControl(CacheControl.noStore())
                                .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.inline()
                                        .filename(sheets.file(report))
                                        .build()
                                        .toString())
                                .body(file)));
  }
}
