package dk.klimaforloeb;

import java.util.List;
import java.util.Map;

/** What people submit in process tests; fields that no rule asks for are mostly left out. */
public final class Answers {

  private Answers() {}

  /** {@code RegisterApplication}: the application was sent. */
  public static Map<String, Object> applicationSent() {
    return Map.of(
        "outcome", "sent",
        "councilDecisionOn", "2020-08-26",
        "commitmentLetterOn", "2020-09-01",
        "signatories", "Borgmesteren og kommunaldirektøren",
        "sentOn", "2020-09-15",
        "applicationUrl", "https://kommune.example/ansoegning",
        "contactName", "Klimamedarbejderen",
        "contactEmail", "klima@kommune.example",
        "hasClimateAccount", true);
  }

  /** {@code RegisterApplication}: the municipality stays out. */
  public static Map<String, Object> notThisRound() {
    return Map.of("outcome", "not-this-round", "remarks", "Byrådet venter til næste runde.");
  }

  /** {@code RegisterAdmission}: admitted. */
  public static Map<String, Object> admitted() {
    return Map.of("outcome", "admitted", "decidedOn", "2020-09-15");
  }

  /** {@code RegisterAdmission}: more is wanted. */
  public static Map<String, Object> moreWanted(String remarks) {
    return Map.of("outcome", "more-wanted", "decidedOn", "2020-09-15", "remarks", remarks);
  }

  /** {@code RegisterAdmission}: not admitted. */
  public static Map<String, Object> notAdmitted() {
    return Map.of("outcome", "not-admitted", "decidedOn", "2020-09-15", "remarks", "Ingen plads.");
  }

  /** {@code AppointLead}. */
  public static Map<String, Object> lead() {
    return Map.of(
        "leadName", "Klimamedarbejderen",
        "leadEmail", "klima@kommune.example",
        "politicalCommittee", "Klimaudvalget",
        "bodies", List.of(Map.of("name", "Klimaudvalget"), Map.of("name", "Økonomiudvalget")));
  }

  /** {@code HoldKickoff}. */
  public static Map<String, Object> kickoffHeld() {
    return Map.of(
        "heldOn", "2020-09-15", "form", "online", "participants", "Tovholder og koordinator");
  }

  /** {@code ChooseChange}: a journey is withdrawn. */
  public static Map<String, Object> withdrawal(String journey) {
    return Map.of("kind", "withdrawal", "journey", journey, "reason", "Nyt byråd.");
  }

  /** {@code ChooseChange}: nothing is changed. */
  public static Map<String, Object> nothing() {
    return Map.of("kind", "nothing");
  }

  /** {@code CloseProgramme}. */
  public static Map<String, Object> programmeClosed() {
    return Map.of("remarks", "Regionen følger op på de åbne forløb.");
  }
}
