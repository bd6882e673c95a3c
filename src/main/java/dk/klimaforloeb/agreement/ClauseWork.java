package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Optional;

/**
 * A clause with all that stands for it in the program.
 *
 * @param carriers what carries it out; none where the clause is a fact
 * @param data what the agreement's file knows of it
 */
public record ClauseWork(Agreement.Clause clause, List<Carrier> carriers, List<Place> data) {

  /** What may carry out a clause. */
  public enum Kind {
    /** Something that a person does, by its form. */
    TASK,
    /** A process with what it does by itself. */
    PROCESS,
    /** A decision table of the program. */
    DECISION,
    /** Rows of a decision table of the agreement. */
    RULE
  }

  /**
   * Something that carries out a clause.
   *
   * @param key name of its form or file, or the key of the agreement's table
   * @param name Danish
   * @param elements where a task stands, or the rows that cite the clause; else none
   * @param note Danish, what the clause leaves open
   * @param tests names of the classes that prove it
   */
  public record Carrier(
      Kind kind,
      String key,
      String name,
      List<Element> elements,
      Optional<String> note,
      List<String> tests) {}

  /**
   * An element of a diagram or a row of a table.
   *
   * @param model key of the process or table
   * @param modelName Danish
   * @param id within the model
   * @param name Danish; of a row its reason
   */
  public record Element(String model, String modelName, String id, String name) {}

  /**
   * Where the agreement's file cites a clause.
   *
   * @param path for example {@code parties[kkr]}
   * @param name Danish
   */
  public record Place(String path, String name) {}
}
