package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.CitedClauses;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds what in a changed file contradicts the cases that run. */
@Component
class Contradictions {

  private final RunningCases running;
  private final CitedClauses cited;
  private final TakenUpChanges changes;

  Contradictions(RunningCases running, CitedClauses cited, TakenUpChanges changes) {
    this.changes = changes;
    this.running = running;
    this.cited = cited;
  }

  Problems in(AgreementFile file) {
    Problems problems = new Problems();
    List<CaseKey> journeys = running.journeys();
    TreeSet<String> keys = new TreeSet<>(running.programmes());
    journeys.forEach(journey -> keys.add(journey.agreement()));
    keys.remove(file.agreement().key());
    keys.forEach(
        key ->
            problems.add(
                file.tree().placeOf("key"),
                "key",
                "agreement.running.key",
                file.agreement().key(),
                key));
    if (keys.isEmpty()) {
      journeys.forEach(journey -> journey(file, journey, problems));
      cited.withACase().forEach((clause, citing) -> citation(file, clause, citing, problems));
      Set<String> gone = changes.rolesBefore(file);
      gone.removeAll(file.agreement().groups().keySet());
      gone.forEach(role -> role(file, role, problems));
    }
    return problems;
  }

  private static void journey(AgreementFile file, CaseKey journey, Problems problems) {
    String code = journey.municipalityCode().orElseThrow();
    String round = journey.round().orElseThrow();
    Optional<Agreement.Municipality> municipality = file.agreement().municipality(code);
    if (municipality.isEmpty()) {
      problems.add(
          file.tree().placeOfKey("municipalities"),
          "municipalities",
          "agreement.running.municipality",
          code,
          journey.value());
    } else if (!municipality.get().rounds().contains(round)) {
      String path =
          YamlTree.path(
              YamlTree.path(
                  "municipalities", file.agreement().municipalities().indexOf(municipality.get())),
              "rounds");
      problems.add(
          file.tree().placeOf(path), path, "agreement.running.round", code, round, journey.value());
    }
  }

  private void role(AgreementFile file, String role, Problems problems) {
    List<Task> tasks = running.tasksOf(role);
    if (!tasks.isEmpty()) {
      problems.add(
          file.tree().placeOfKey("groups"),
          "groups",
          "agreement.running.group",
          role,
          String.valueOf(tasks.size()),
          tasks.get(0).getName());
    }
  }

  private static void citation(
      AgreementFile file, String clause, String citing, Problems problems) {
    if (file.agreement().clause(clause).isEmpty()) {
      problems.add(
          file.tree().placeOfKey("clauses"), "clauses", "agreement.running.clause", clause, citing);
    }
  }
}
