package dk.klimaforloeb.casefile.history;

import java.util.List;

/**
 * The way that a process of a case went.
 *
 * @param key business key
 * @param title the municipality
 * @param round its round
 * @param model where its BPMN is
 * @param passed ids of all elements that it came past, with a name or without
 * @param taken ids of the arrows that it went along, as far as the times of its steps tell
 * @param steps those with a name, in the order in which it came to them
 * @param facts what was handed in at its steps, in the words of the forms
 * @param decisions the newest last
 * @param acts what people did, the newest first
 */
record RunStory(
    String key,
    String title,
    String round,
    CaseRuns.Run run,
    String model,
    List<String> passed,
    List<String> taken,
    List<Step> steps,
    List<Fact> facts,
    List<Decision> decisions,
    List<Act> acts) {

  /**
   * Something that was to be done or that happened.
   *
   * @param element id in the diagram
   * @param kind what it is, in Danish
   * @param look {@code passed}, {@code standing} or {@code broken-off}
   * @param state the same in words; null for what was simply passed
   * @param who has or had it; null where nobody
   * @param to null while it lasts
   * @param link to the process that it called; null for others
   */
  record Step(
      String element,
      String name,
      String kind,
      String look,
      String state,
      String who,
      String from,
      String to,
      String lasted,
      String link) {}

  /** A label and what stands there. */
  record Fact(String label, String text) {}

  /**
   * What a decision table said.
   *
   * @param at in words
   * @param basis what it was asked with
   * @param answers what the rules say that hit
   */
  record Decision(String name, int version, String at, List<Fact> basis, List<String> answers) {}

  /** What somebody did. */
  record Act(String at, String sentence) {}
}
