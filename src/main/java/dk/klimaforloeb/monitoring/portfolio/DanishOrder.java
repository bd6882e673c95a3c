package dk.klimaforloeb.monitoring.portfolio;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Danish dictionary. */
final class DanishOrder {

  static final Comparator<String> COMPARATOR =
      Collator.getInstance(Locale.forLanguageTag("da"))::compare;

  private DanishOrder() {}
}
