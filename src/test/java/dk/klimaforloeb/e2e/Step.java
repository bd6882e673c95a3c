package dk.klimaforloeb.e2e;

import dk.klimaforloeb.Answers;
import java.util.List;
import java.util.Map;
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
 */
record Step(
    Role role,
    String task,
    Map<String, Object> values,
    List<Forms.Wrong> wrong,
    List<Forms.Wrong> inThisCase,
    String about) {

  /** Nobody does it, somebody only looks how many such tasks are open. */
  static Step look(String task, int open) {
    return new Step(null, "UserTask_" + task, Map.of("open", open), List.of(), List.of(), "");
  }

  /** With right values that fit the role's task. */
  static Step of(Role role, String task, Map<String, Object> values, UnaryOperator<Rules> rules) {
    List<Forms.Wrong> wrong = rules.apply(new Rules(Answers.form(task), values)).broken();
    return new Step(role, "UserTask_" + task, values, wrong, List.of(), "");
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
    return new Step(role, task, values, wrong, inThisCase, what);
  }

  /** In this case these are wrong too. */
  Step refusing(Forms.Wrong... more) {
    return new Step(role, task, values, wrong, List.of(more), about);
  }

  /** Whether somebody only looks whether it is open. */
  boolean isLook() {
    return role == null;
  }

  /** What is wrong depends on what else is handed in. */
  String kind() {
    return task + values.keySet();
  }
}
