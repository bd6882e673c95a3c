package dk.klimaforloeb.engine.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One field of a form as the server sees it.
 *
 * @param key where its value lies in what is submitted
 * @param label Danish
 * @param kind which values it takes
 * @param required whether it may be left out while it is shown
 * @param happened whether its day is one of something that happened, today at the latest
 * @param runsTimer whether the program acts on its day by itself
 * @param requiredIf FEEL condition under which an otherwise optional field is required, or null
 * @param hiddenIf FEEL conditions (its own and those of the groups around it) that take it away
 * @param maxLength most characters of a text
 * @param min least number, or null
 * @param max largest number, or null
 * @param choices allowed values, empty when the server offers them and checks them itself
 * @param columns the fields of each row of a list
 */
record Field(
    String key,
    String label,
    Kind kind,
    boolean required,
    boolean happened,
    boolean runsTimer,
    String requiredIf,
    List<String> hiddenIf,
    int maxLength,
    BigDecimal min,
    BigDecimal max,
    Set<Object> choices,
    List<Field> columns) {

  /** The kinds of values that the contract knows. */
  enum Kind {
    TEXT,
    URL,
    MAIL_ADDRESS,
    DATE,
    DATE_TIME,
    FLAG,
    INTEGER,
    NUMBER,
    CHOICE,
    CHOICES,
    ROWS
  }
}
