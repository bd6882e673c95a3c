package dk.klimaforloeb.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What somebody does in a journey.
 *
 * @param role who may do it
 * @param task id of the task's element
 * @param values what is handed in
 * @param wrong answers that are refused, each for one reason
 * @param inThisCase answers that are refused in this case only
 * @param about how the task's name ends; empty where all such tasks have one name
 * @param starts the process that is started, in place of a task that is handed in; else empty
 */
record Step(
    Role role,
    String task,
    Map<String, Object> values,
    List<Forms.Wrong> wrong,
    List<Forms.Wrong> inThisCase,
    String about,
    String starts) {

  private static final String OPEN = "open";
  private static final String DUE = "due";

  /** Nobody does it, somebody only looks how many such tasks are open. */
  static Step look(String task, int open) {
    return look(task, OPEN, open);
  }

  /**
   * Nobody does it, somebody only looks when the one such task is due.
   *
   * @param day yyyy-MM-dd
   */
  static Step lookWhenDue(String task, String day) {
    return look(task, DUE, day);
  }

  private static Step look(String task, String at, Object expected) {
    return new Step(null, "UserTask_" + task, Map.of(at, expected), List.of(), List.of(), "", "");
  }

  /** A municipality's user starts an action in its own case, another one says in which. */
  static Step start(Role role, String process) {
    return start(
        role,
        process,
        role == Role.MUNICIPALITY ? Map.of() : Forms.answer("choose-journey", "chosen"));
  }

  /**
   * Somebody starts an action and hands in its first task, which asks for the case.
   *
   * @param values without the case
   */
  static Step start(Role role, String process, Map<String, Object> values) {
    return new Step(role, "", values, List.of(), List.of(), "", process);
  }

  /** With right values that fit the role's task. */
  static Step of(Role role, String task, Map<String, Object> values, UnaryOperator<Rules> rules) {
    List<Forms.Wrong> wrong = rules.apply(new Rules(Answers.form(task), values)).broken();
    return new Step(role, "UserTask_" + task, values, wrong, List.of(), "", "");
  }

  /**
   * With one of the right answers, in which all of these are required.
   *
   * @param answer its name, for most tasks the outcome
   */
  static Step of(Role role, String task, String answer, String... required) {
    return of(
        role, task, Forms.answer(Answers.form(task), answer), rules -> rules.required(required));
  }

  /** With an outcome, which asks for remarks where the answer has some. */
  static Step outcome(Role role, String task, String outcome, String... required) {
    Map<String, Object> values = Forms.answer(Answers.form(task), outcome);
    return of(
        role,
        task,
        values,
        rules -> {
          rules.required("outcome").required(required);
          return values.containsKey("remarks") ? rules.required("remarks") : rules;
        });
  }

  /** Of the tasks of its kind the one about this. */
  Step about(String what) {
    return new Step(role, task, values, wrong, inThisCase, what, starts);
  }

  /** With what the form offers in the place of each choice. */
  Step chosenFrom(Supplier<JsonNode> offered) {
    if (values.values().stream().noneMatch(Choice.class::isInstance)) {
      return this;
    }
    JsonNode form = offered.get();
    return new Step(
        role,
        task,
        Choice.made(values, form),
        wrong.stream()
            .map(one -> new Forms.Wrong(Choice.made(one.values(), form), one.field()))
            .toList(),
        inThisCase,
        about,
        starts);
  }

  /** In this case these are wrong too. */
  Step refusing(Forms.Wrong... more) {
    return new Step(role, task, values, wrong, List.of(more), about, starts);
  }

  /** Whether somebody only looks whether it is open, or when it is due. */
  boolean isLook() {
    return role == null;
  }

  /** Whether an action is started. */
  boolean isStart() {
    return !starts.isEmpty();
  }

  /** How many such tasks a look finds; none when it is about their date. */
  Optional<Integer> open() {
    return Optional.ofNullable((Integer) values.get(OPEN));
  }

  /** When a look finds the task to be due. */
  String due() {
    return (String) values.get(DUE);
  }

  /** What is wrong depends on what else is handed in. */
  String kind() {
    return task + values.keySet();
  }
}
