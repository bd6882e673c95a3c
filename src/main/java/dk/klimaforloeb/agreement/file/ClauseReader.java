package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.CarriedClauses;
import dk.klimaforloeb.agreement.ClauseWork;
import dk.klimaforloeb.agreement.ClauseWork.Carrier;
import dk.klimaforloeb.agreement.ClauseWork.Element;
import dk.klimaforloeb.agreement.ClauseWork.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Joins the agreement's file, its decision tables, and the program's diagrams: for each clause all
 * that carries it out. Read once, when somebody asks first.
 */
@Component
class ClauseReader implements CarriedClauses {

  private final AgreementFile file;
  private final Supplier<List<ClauseWork>> all = SingletonSupplier.of(this::read);

  ClauseReader(AgreementFile file) {
    this.file = file;
  }

  @Override
  public List<ClauseWork> all() {
    return all.get();
  }

  private List<ClauseWork> read() {
    WorkModels models = WorkModels.ofTheProgram();
    List<CitingRows.Row> rows = CitingRows.of(file.decisions());
    CitingPlaces places = new CitingPlaces(file.tree());
    Proofs proofs = new Proofs();
    return file.agreement().clauses().stream()
        .map(
            clause -> {
              List<Carrier> carriers = new ArrayList<>(resting(clause, models, proofs));
              carriers.addAll(rules(clause, rows, proofs));
              return new ClauseWork(clause, List.copyOf(carriers), places.of(clause.id()));
            })
        .toList();
  }

  /** Processes first: they are the whole of which the tasks are parts. */
  private List<Carrier> resting(Agreement.Clause clause, WorkModels models, Proofs proofs) {
    List<Carrier> carriers = new ArrayList<>();
    file.agreement()
        .basis()
        .forEach(
            (key, basis) -> {
              if (basis.clauses().contains(clause.id())) {
                models
                    .find(key)
                    .ifPresent(
                        model ->
                            carriers.add(
                                new Carrier(
                                    model.kind(),
                                    key,
                                    model.name(),
                                    model.elements(),
                                    basis.note(),
                                    proofs.of(key))));
              }
            });
    carriers.sort(
        Comparator.comparingInt((Carrier carrier) -> carrier.kind() == Kind.PROCESS ? 0 : 1));
    return carriers;
  }

  private static List<Carrier> rules(
      Agreement.Clause clause, List<CitingRows.Row> rows, Proofs proofs) {
    Map<String, List<Element>> tables = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.clause().equals(clause.id()))
        .map(CitingRows.Row::element)
        .forEach(row -> tables.computeIfAbsent(row.model(), any -> new ArrayList<>()).add(row));
    return tables.entrySet().stream()
        .map(
            table ->
                new Carrier(
                    Kind.RULE,
                    table.getKey(),
                    table.getValue().get(0).modelName(),
                    List.copyOf(table.getValue()),
                    Optional.empty(),
                    proofs.of(table.getKey())))
        .toList();
  }
}
