package dk.klimaforloeb.journey;

/** Names in the process {@code municipality-journey}. */
public final class MunicipalityJourneyModel {

  /** The key of the process. */
  public static final String KEY = "municipality-journey";

  /** The message that ends a journey from any point. */
  public static final String JOURNEY_WITHDRAWN = "JourneyWithdrawn";

  /** The message that ends what runs beside a journey that has ended. */
  public static final String JOURNEY_ENDED = "JourneyEnded";

  private MunicipalityJourneyModel() {}
}
