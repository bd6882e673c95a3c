package dk.klimaforloeb.monitoring.load;

import java.time.LocalDate;

/**
 * A piece of work that somebody has, or is to have.
 *
 * @param party Danish name of the group or groups
 * @param person name of who has taken it; null while nobody has, and for what is planned
 * @param of whose case it is of, Danish
 * @param link to the case; null for the programme's own work
 * @param what Danish
 * @param age working days since it came; null for what is only planned
 * @param on the last day, or the day that is planned; null where there is none
 */
record Item(
    String party, String person, String of, String link, String what, Integer age, LocalDate on) {

  boolean isOpen() {
    return age != null;
  }

  boolean isLate(LocalDate today) {
    return isOpen() && on != null && on.isBefore(today);
  }
}
