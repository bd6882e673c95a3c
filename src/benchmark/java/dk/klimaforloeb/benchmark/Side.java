package dk.klimaforloeb.benchmark;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** One of the two that are compared: an engine, its database, and how tasks are handed in there. */
interface Side extends AutoCloseable {

  String name();

  ProcessEngine engine();

  DataSource database();

  void handIn(Task task, Script.Step step);

  @Override
  void close();
}
