package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * What was corrected and why.
 *
 * @param newValue as it was typed; null when nothing was corrected
 * @param reason as it was typed
 * @param fact which value of which record it was
 * @param step the step that was handed in with it: its name, its day and who did it
 * @param label of the field
 * @param oldValue as people write it
 * @param decidedSince the steps of the case after it, which may have gone by the old value
 */
@RecordKind("record-correction")
record RecordCorrection(
    String newValue,
    String reason,
    String fact,
    String step,
    String label,
    String oldValue,
    List<String> decidedSince) {}
