package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * What municipalities learn from each other. The form's fields under their names.
 *
 * @param section of the method
 * @param lacking codes of the municipalities that lacked it then, as the program found
 */
@RecordKind("learning-theme")
record LearningTheme(String section, List<String> lacking) {}
