package dk.klimaforloeb.e2e;

import org.camunda.bpm.spring.boot.starter.property.WebappProperty;

/** Where the tests find the web applications. */
final class Webapps {

  static final String ROOT = WebappProperty.DEFAULT_APP_PATH;
  static final String API = ROOT + "/api";
  static final String ENGINE = API + "/engine/engine/default";
  static final String LOGIN = API + "/admin/auth/user/default";
  static final String TASKLIST = ROOT + "/app/tasklist/default/";

  private Webapps() {}

  /** The page of another one than Tasklist. */
  static String page(String app) {
    return ROOT + "/app/" + app + "/default/";
  }

  /** A task in Tasklist. */
  static String task(String id) {
    return TASKLIST + "#/?task=" + id;
  }
}
