package dk.klimaforloeb.journey.guidance;

/**
 * The answer for one section of the framework.
 *
 * @param tenantId the municipality's code
 * @param criterion key of the section
 * @param answer {@code met}, {@code partly} or {@code not-met}
 * @param remark what is missing; may be null when it is met
 */
public record SelfAssessmentSection(
    String tenantId, String criterion, String answer, String remark) {

  boolean isMet() {
    return "met".equals(answer);
  }
}
