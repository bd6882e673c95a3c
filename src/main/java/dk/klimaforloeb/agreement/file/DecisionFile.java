package dk.klimaforloeb.agreement.file;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Reads a decision from a file beside the agreement's, or tells where the file is no DMN. */
final class DecisionFile {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*\\sencoding=[\"']([^\"']+)[\"']");
  private static final String WANTED = "UTF-8";

  private DecisionFile() {}

  static Optional<Decision> decision(byte[] dmn, String key, RowCheck.Complaint complaint) {
    if (!isText(dmn, complaint) || !isXml(dmn, complaint)) {
      return Optional.empty();
    }
    try {
      List<Decision> decisions =
          List.copyOf(
              Dmn.readModelFromStream(new ByteArrayInputStream(dmn))
                  .getModelElementsByType(Decision.class));
      Optional<Decision> wanted =
          decisions.stream().filter(decision -> key.equals(decision.getId())).findFirst();
      if (wanted.isEmpty()) {
        List<String> ids = decisions.stream().map(Decision::getId).toList();
        complaint.about("agreement.dmn.no-decision", key, String.join(", ", ids));
      }
      return wanted;
    } catch (RuntimeException e) {
      complaint.about("agreement.dmn.unreadable");
      return Optional.empty();
    }
  }

  private static boolean isText(byte[] dmn, RowCheck.Complaint complaint) {
    Utf8 read = Utf8.of(dmn);
    Matcher declared = DECLARED.matcher(read.withoutMark());
    if (declared.find() && !declared.group(1).equalsIgnoreCase(WANTED)) {
      complaint.about("agreement.dmn.declared", declared.group(1));
      return false;
    }
    if (!read.isWhole()) {
      complaint.about(
          "agreement.dmn.encoding",
          String.valueOf(read.wrong().line()),
          String.valueOf(read.wrong().column()));
    }
    return read.isWhole();
  }

  private static boolean isXml(byte[] dmn, RowCheck.Complaint complaint) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(Utf8.of(dmn).withoutMark()));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      complaint.about(
          "agreement.dmn.not-xml",
          String.valueOf(at == null ? 1 : at.getLineNumber()),
          String.valueOf(at == null ? 1 : at.getColumnNumber()));
      return false;
    }
  }
}
