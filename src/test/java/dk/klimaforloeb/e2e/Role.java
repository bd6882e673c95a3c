package dk.klimaforloeb.e2e;

import java.util.Set;

/** Who a task is for. */
enum Role {
  MUNICIPALITY,
  COORDINATOR("kkr"),
  DATA_TEAM("data"),
  SECRETARIAT("kkr", "region"),
  /** The knowledge partner, or the secretariat on its behalf. */
  PARTNER("videnspartner", "kkr", "region");

  private final Set<String> users;

  Role(String... users) {
    this.users = Set.of(users);
  }

  /** The demo users who may do it in the case of a municipality. */
  Set<String> people(String municipality) {
    return this == MUNICIPALITY ? Set.of("kommune-" + municipality) : users;
  }
}
