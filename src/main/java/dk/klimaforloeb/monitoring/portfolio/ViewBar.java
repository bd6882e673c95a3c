package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.monitoring.Addresses;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The saved views as the overview shows them.
 *
 * @param all links to them
 * @param shown the name of the one that is shown; null for another choice
 * @param isOpening whether the overview opens with the one that is shown
 * @param done what was just done; null for nothing
 * @param refused why what was typed was not saved; null where nothing was refused
 * @param typed the name that was typed then
 * @param fields what is shown, to be saved
 */
record ViewBar(
    List<Link> all,
    String shown,
    boolean isOpening,
    String done,
    String refused,
    String typed,
    List<Field> fields,
    String tokenName,
    String token) {

  static ViewBar of(List<SavedView> saved, Asked asked, String shown, Said said, CsrfToken token) {
    return new ViewBar(
        saved.stream()
            .map(
                view ->
                    new Link(
                        view.name(), address(view.name()), view.opens(), view.name().equals(shown)))
            .toList(),
        shown,
        saved.stream().anyMatch(view -> view.opens() && view.name().equals(shown)),
        said.done(),
        said.refused(),
        said.typed(),
        asked.chosen().entrySet().stream()
            .filter(one -> one.getValue() != null)
            .map(one -> new Field(one.getKey(), one.getValue()))
            .toList(),
        token.getParameterName(),
        token.getToken());
  }

  /** Where a saved view is shown. */
  static String address(String name) {
    return "/overblik" + Addresses.query(Map.of(SavedViewsPage.SHOWN, name));
  }

  /** A view to go to. */
  record Link(String name, String address, boolean opens, boolean isShown) {}

  /** A field that nobody sees. */
  record Field(String name, String value) {}

  /** What there is to say of what was done before. */
  record Said(String done, String refused, String typed) {

    static Said nothing() {
      return new Said(null, null, null);
    }
  }
}
