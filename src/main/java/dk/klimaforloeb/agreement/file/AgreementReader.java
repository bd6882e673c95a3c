package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.core.io.Resource;

/** Reads the agreement's file and all that belongs to it, or tells everything that is wrong. */
final class AgreementReader {

  /** No character takes more bytes. */
  private static final int MOST_BYTES = 4 * YamlReader.MOST_CHARACTERS;

  private static final String NOBODY_GRANTS = "/agreement/no-funding-authority.dmn";

  private final SchemaCheck schema = new SchemaCheck();
  private final KnownTasks known = KnownTasks.ofTheProgram();

  /**
   * @throws AgreementRefused when anything is wrong with it
   */
  AgreementFile read(Resource resource) {
    Problems problems = new Problems();
    String location = location(resource);
    Optional<String> content = content(resource, problems);
    Optional<YamlTree> tree = content.flatMap(text -> YamlReader.read(text, problems));
    Map<String, String> decisions = new HashMap<>();
    tree.ifPresent(
        yaml -> {
          schema.check(yaml, problems);
          ReferenceCheck references = new ReferenceCheck(yaml, known.withABasis(), problems);
          references.check();
          DecisionCheck check = new DecisionCheck(references, known, problems);
          Spot named = yaml.spot().at("decisions");
          decision(
              resource,
              named.at("taskDivision"),
              problems,
              (spot, dmn) -> {
                decisions.put(Agreement.Decisions.TASK_DIVISION, text(dmn));
                check.taskDivision(spot, dmn);
              });
          decision(
              resource,
              named.at("phaseDeadlines"),
              problems,
              (spot, dmn) -> {
                decisions.put(Agreement.Decisions.PHASE_DEADLINES, text(dmn));
                check.phaseDeadlines(spot, dmn);
              });
          decision(
              resource,
              named.at("fundingAuthority"),
              problems,
              (spot, dmn) -> {
                decisions.put(Agreement.Decisions.FUNDING_AUTHORITY, text(dmn));
                new AuthorityCheck(references, problems).check(spot, dmn);
              });
        });
    decisions.computeIfAbsent(Agreement.Decisions.FUNDING_AUTHORITY, key -> text(nobodyGrants()));
    problems.refuse(location);
    Agreement agreement = new AgreementMapper(tree.orElseThrow()).agreement();
    return new AgreementFile(
        location,
        String.valueOf(resource.getFilename()),
        content.orElseThrow(),
        tree.orElseThrow(),
        agreement,
        Map.copyOf(decisions),
        doubts(tree.orElseThrow(), agreement, decisions));
  }

  private static List<Problems.Problem> doubts(
      YamlTree tree, Agreement agreement, Map<String, String> decisions) {
    Problems doubts = new Problems();
    new DoubtCheck(tree.spot(), doubts).check();
    new ClauseCheck(tree.spot(), agreement, decisions, doubts).check();
    return doubts.list();
  }

  private static String location(Resource resource) {
    try {
      return resource.getURI().toString();
    } catch (IOException e) {
      return String.valueOf(resource.getFilename());
    }
  }

  private static Optional<String> content(Resource resource, Problems problems) {
    try (InputStream in = resource.getInputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.add(
            Place.START,
            "",
            "agreement.yaml.too-long",
            String.valueOf(bytes.length),
            String.valueOf(MOST_BYTES));
        return Optional.empty();
      }
      Utf8 read = Utf8.of(bytes);
      if (read.isWhole()) {
        return Optional.of(read.text());
      }
      problems.add(read.wrong(), "", "agreement.yaml.encoding");
    } catch (IOException e) {
      problems.add(Place.START, "", "agreement.yaml.missing");
    }
    return Optional.empty();
  }

  /** A name that the schema refused is not looked for: it could lead out of the folder. */
  private static void decision(
      Resource agreement, Spot named, Problems problems, BiConsumer<Spot, byte[]> found) {
    Optional<String> name =
        named.text().filter(text -> text.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.dmn"));
    if (name.isEmpty()) {
      return;
    }
    try (InputStream in = agreement.createRelative(name.get()).getInputStream()) {
      found.accept(named, in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      problems.add(named.place(), named.path(), "agreement.dmn.missing", name.get());
    }
  }

  /** What rules where the file names no table. */
  private static byte[] nobodyGrants() {
    try (InputStream in = AgreementReader.class.getResourceAsStream(NOBODY_GRANTS)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
