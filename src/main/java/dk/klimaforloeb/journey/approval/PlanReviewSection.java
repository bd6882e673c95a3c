package dk.klimaforloeb.journey.approval;

/** How one section of a plan was found. */
record PlanReviewSection(String tenantId, String section, String outcome, String remark) {}
