package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * What is put on an agenda; the form's fields under their names.
 *
 * @param matters numbers of the matters to be decided
 * @param items what is only told
 */
@RecordKind("meeting-agenda")
record Agenda(List<String> matters, List<Item> items) {

  /**
   * Something that is told.
   *
   * @param text null without
   */
  record Item(String title, String text) {}
}
