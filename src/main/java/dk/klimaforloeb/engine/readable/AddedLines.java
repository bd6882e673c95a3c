package dk.klimaforloeb.engine.readable;

import java.util.List;
import java.util.Map;

/** What the program recorded with a form besides what was typed, where people should read it. */
public interface AddedLines {

  /** The form's key. */
  String form();

  /**
   * @param values all that was recorded, by name
   * @return what stands before the fields
   */
  List<Entry.Line> lines(Map<String, Object> values);
}
