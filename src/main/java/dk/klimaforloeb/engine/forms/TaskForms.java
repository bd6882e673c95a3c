package dk.klimaforloeb.engine.forms;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What capabilities say of their forms, by the forms' keys. */
@Component
class TaskForms {

  private final ObjectProvider<TaskForm> all;
  private volatile Map<String, TaskForm> byKey;

  TaskForms(ObjectProvider<TaskForm> all) {
    this.all = all;
  }

  TaskForm get(String key) {
    if (byKey == null) {
      byKey =
          all.stream()
              .collect(Collectors.toMap(form -> form.contract().key(), Function.identity()));
    }
    TaskForm form = byKey.get(key);
    if (form == null) {
      throw new IllegalStateException("no TaskForm for " + key);
    }
    return form;
  }
}
