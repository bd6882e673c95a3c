package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The parts of the case page one by one, each put together without the others. */
@Component
class CaseParts {

  private final CaseReaders readers;

  /** By their names in the address, which are Danish as all pages'. */
  private final Map<String, Part> parts;

  CaseParts(
      CaseReaders readers,
      CaseFiles files,
      Ledgers ledgers,
      CaseEvents events,
      CasePeople people,
      CaseNotes notes) {
    this.readers = readers;
    this.parts =
        Map.of(
            "forloeb", new Part("casefile/tab-course", key -> files.find(key).orElse(null)),
            "dossier", new Part("casefile/dossier", ledgers::of),
            "sparring", new Part("casefile/sparring", ledgers::of),
            "data", new Part("casefile/data", ledgers::of),
            "mails", new Part("casefile/mails", key -> Map.of("mails", events.mails(key))),
            "dokumenter", new Part("casefile/documents", events::of),
            "kontakter", new Part("casefile/people", key -> Map.of("people", people.of(key))),
            "noter", new Part("casefile/notes", key -> Map.of("notes", notes.of(key))));
  }

  /**
   * A part for whoever asks.
   *
   * @return empty when there is no such part or case, or the person may not read it: nobody learns
   *     which
   */
  Optional<Shown> find(CaseKey key, String name) {
    return Optional.ofNullable(parts.get(name))
        .filter(part -> readers.mayRead(key))
        .flatMap(
            part ->
                Optional.ofNullable(part.view().apply(key))
                    .map(view -> new Shown(part.template(), view)));
  }

  private record Part(String template, Function<CaseKey, Object> view) {}

  /** A part's template, and what it shows. */
  record Shown(String template, Object view) {}
}
