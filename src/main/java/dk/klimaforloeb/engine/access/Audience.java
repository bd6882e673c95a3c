package dk.klimaforloeb.engine.access;

/** For whom a route is open. */
public enum Audience {
  /** Who is not logged in, too. */
  ANYBODY,
  /** Everybody who is logged in. */
  ALL,
  /** Who reads or works on cases, those of the own tenants. */
  CASES,
  /** Who sees all cases, and so may read reports that know no tenants. */
  OVERVIEW,
  /** Who watches in Cockpit. */
  COCKPIT,
  /** Who manages users and groups and retries what failed. */
  ADMINISTRATORS
}
