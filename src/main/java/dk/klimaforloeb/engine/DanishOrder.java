package dk.klimaforloeb.engine;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Danish dictionary. */
public final class DanishOrder {

  /** Compares two texts. */
  public static final Comparator<String> COMPARATOR =
      Collator.getInstance(Locale.forLanguageTag("da"))::compare;

  private DanishOrder() {}
}
