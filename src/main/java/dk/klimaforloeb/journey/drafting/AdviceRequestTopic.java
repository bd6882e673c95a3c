package dk.klimaforloeb.journey.drafting;

/** One topic on which advice is wanted. */
record AdviceRequestTopic(String tenantId, String topic) {}
